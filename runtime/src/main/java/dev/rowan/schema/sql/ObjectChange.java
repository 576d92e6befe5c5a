package dev.rowan.schema.sql;

import dev.rowan.schema.Expression;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What ALTER says of an object of any kind. */
public sealed interface ObjectChange {
  /** Calls the case for this kind. */
  <R> R match(Cases<R> cases);

  /**
   * {@code RENAME TO other}.
   *
   * @param to the new name
   */
  record Rename(String to) implements ObjectChange {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.rename(this);
    }
  }

  /**
   * {@code SET SCHEMA attic}.
   *
   * @param namespace the new namespace
   */
  record Move(String namespace) implements ObjectChange {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.move(this);
    }
  }

  /**
   * {@code OWNER TO shop}.
   *
   * @param role the new owner
   */
  record Owner(String role) implements ObjectChange {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.owner(this);
    }
  }

  /**
   * {@code SET STATISTICS 100} of extended statistics.
   *
   * @param target the target, or null for the server's default
   */
  record Target(@Nullable Integer target) implements ObjectChange {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.target(this);
    }
  }

  /**
   * {@code TO clerk USING (…) WITH CHECK (…)} of a policy.
   *
   * @param roles the roles, empty for PUBLIC, or null where nothing is said of them
   * @param using USING, or null where nothing is said of it
   * @param withCheck WITH CHECK, or null where nothing is said of it
   */
  record Conditions(
      @Nullable List<String> roles, @Nullable Expression using, @Nullable Expression withCheck)
      implements ObjectChange {
    public Conditions {
      roles = roles == null ? null : List.copyOf(roles);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.conditions(this);
    }
  }

  /**
   * What is carried as text along with the object: {@code ADD MAPPING FOR word WITH simple}.
   *
   * @param statement the whole statement, verbatim
   */
  record Continuation(String statement) implements ObjectChange {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.continuation(this);
    }
  }

  /**
   * One method for each kind of change.
   *
   * @param <R> what each case returns
   */
  interface Cases<R> {
    R rename(Rename change);

    R move(Move change);

    R owner(Owner change);

    R target(Target change);

    R conditions(Conditions change);

    R continuation(Continuation change);
  }
}
