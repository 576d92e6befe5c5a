package dev.rowan.schema.sql;

import dev.rowan.schema.Check;
import dev.rowan.schema.Expression;
import dev.rowan.schema.NotNull;
import org.jspecify.annotations.Nullable;

/** What follows ALTER DOMAIN and its name. */
public sealed interface DomainChange {
  /** Calls the case for this kind. */
  <R> R match(Cases<R> cases);

  /**
   * {@code SET DEFAULT 0}, {@code DROP DEFAULT}.
   *
   * @param expression the default, or null for none
   */
  record SetDefault(@Nullable Expression expression) implements DomainChange {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.setDefault(this);
    }
  }

  /**
   * {@code SET NOT NULL}, {@code DROP NOT NULL}.
   *
   * @param required whether nulls are refused from now on
   */
  record SetRequired(boolean required) implements DomainChange {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.setRequired(this);
    }
  }

  /**
   * {@code ADD CONSTRAINT positive CHECK (VALUE > 0) NOT VALID}.
   *
   * @param check the check, with PostgreSQL's first choice of a name where it gives none
   * @param named whether it gives a name
   */
  record AddCheck(Check check, boolean named) implements DomainChange {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.addCheck(this);
    }
  }

  /**
   * {@code ADD CONSTRAINT given NOT NULL} (17 and newer).
   *
   * @param notNull the constraint
   */
  record AddRequired(NotNull notNull) implements DomainChange {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.addRequired(this);
    }
  }

  /**
   * {@code DROP CONSTRAINT positive}.
   *
   * @param constraint its name
   * @param ifExists whether it may be missing
   */
  record DropCheck(String constraint, boolean ifExists) implements DomainChange {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.dropCheck(this);
    }
  }

  /**
   * {@code VALIDATE CONSTRAINT positive}.
   *
   * @param constraint its name
   */
  record ValidateCheck(String constraint) implements DomainChange {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.validateCheck(this);
    }
  }

  /**
   * {@code RENAME CONSTRAINT a TO b}.
   *
   * @param constraint the old name
   * @param to the new name
   */
  record RenameCheck(String constraint, String to) implements DomainChange {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.renameCheck(this);
    }
  }

  /**
   * One method for each kind of change.
   *
   * @param <R> what each case returns
   */
  interface Cases<R> {
    R setDefault(SetDefault change);

    R setRequired(SetRequired change);

    R addCheck(AddCheck change);

    R addRequired(AddRequired change);

    R dropCheck(DropCheck change);

    R validateCheck(ValidateCheck change);

    R renameCheck(RenameCheck change);
  }
}
