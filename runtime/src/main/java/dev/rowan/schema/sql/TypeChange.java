package dev.rowan.schema.sql;

import dev.rowan.schema.CompositeType;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.SqlType;
import org.jspecify.annotations.Nullable;

/** One change of ALTER TYPE. */
public sealed interface TypeChange {
  /** Calls the case for this kind. */
  <R> R match(Cases<R> cases);

  /**
   * {@code ADD VALUE 'PAID' AFTER 'NEW'}.
   *
   * @param label the new label
   * @param ifNotExists whether one that is there is left as it is
   * @param neighbor the label that it stands next to, or null for the end
   * @param before whether it stands before its neighbor
   */
  record AddValue(String label, boolean ifNotExists, @Nullable String neighbor, boolean before)
      implements TypeChange {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.addValue(this);
    }
  }

  /**
   * {@code RENAME VALUE 'PAID' TO 'SETTLED'}.
   *
   * @param label the old label
   * @param to the new label
   */
  record RenameValue(String label, String to) implements TypeChange {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.renameValue(this);
    }
  }

  /**
   * {@code ADD ATTRIBUTE street text}.
   *
   * @param attribute the attribute
   */
  record AddAttribute(CompositeType.Attribute attribute) implements TypeChange {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.addAttribute(this);
    }
  }

  /**
   * {@code DROP ATTRIBUTE street}.
   *
   * @param attribute its name
   * @param ifExists whether it may be missing
   */
  record DropAttribute(String attribute, boolean ifExists) implements TypeChange {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.dropAttribute(this);
    }
  }

  /**
   * {@code ALTER ATTRIBUTE street TYPE varchar(80)}.
   *
   * @param attribute its name
   * @param type its new type
   * @param collation its collation, or null
   */
  record AlterAttribute(String attribute, SqlType type, @Nullable ObjectName collation)
      implements TypeChange {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.alterAttribute(this);
    }
  }

  /**
   * {@code RENAME ATTRIBUTE street TO road}.
   *
   * @param attribute the old name
   * @param to the new name
   */
  record RenameAttribute(String attribute, String to) implements TypeChange {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.renameAttribute(this);
    }
  }

  /**
   * One method for each kind of change.
   *
   * @param <R> what each case returns
   */
  interface Cases<R> {
    R addValue(AddValue change);

    R renameValue(RenameValue change);

    R addAttribute(AddAttribute change);

    R dropAttribute(DropAttribute change);

    R alterAttribute(AlterAttribute change);

    R renameAttribute(RenameAttribute change);
  }
}
