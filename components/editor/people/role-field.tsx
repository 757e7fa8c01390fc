import type { Role } from "@/db/schema/people";
import { roleNames } from "./people-table";

type Props = { value: string; fault: string | undefined; isFixed?: boolean };

const roles = Object.entries(roleNames) as [Role, string][];

/** What somebody may do. */
export function RoleField({ value, fault, isFixed }: Props) {
  return (
    <div className="grid gap-1.5">
      <label htmlFor="field-role" className="text-small font-medium">
        Role
      </label>
      {isFixed && <input type="hidden" name="role" value={value} />}
      <select
        id="field-role"
        name={isFixed ? undefined : "role"}
        defaultValue={value}
        disabled={isFixed}
        aria-invalid={fault ? true : undefined}
        aria-describedby="field-role-says"
        className={`h-11 w-full border bg-paper px-3 text-[1rem] text-ink disabled:text-faint ${fault ? "border-danger" : "border-faint"}`}
      >
        {roles.map(([role, name]) => (
          <option key={role} value={role}>
            {name}
          </option>
        ))}
      </select>
      <p
        id="field-role-says"
        className={fault ? "text-small text-danger" : "text-label text-faint"}
      >
        {fault ?? (isFixed && "Another administrator has to change your own role.")}
      </p>
    </div>
  );
}
