import type { Instrumentation } from "next";

/** Every error that a page, an action or a route throws, with the request it belongs to. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  const { log, loggedPath } = await import("@/lib/server/log");
  const requestId = request.headers["x-request-id"];
  log().error(
    {
      err: error,
      requestId,
      method: request.method,
      path: loggedPath(request.path),
      route: context.routePath,
    },
    "threw",
  );
};
