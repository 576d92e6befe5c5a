package dev.rowan.schema.sql;

import dev.rowan.schema.Deferrability;
import dev.rowan.schema.Expression;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ReplicaIdentity;
import dev.rowan.schema.Trigger;
import org.jspecify.annotations.Nullable;

/** One action of ALTER TABLE, or of the ALTER of another relation. */
public sealed interface AlterAction {
  /** Calls the case for this kind. */
  <R> R match(Cases<R> cases);

  /**
   * {@code ADD COLUMN note text}.
   *
   * @param definition the column
   * @param ifNotExists whether one that is there is left as it is
   */
  record AddColumn(TableElement.ColumnDefinition definition, boolean ifNotExists)
      implements AlterAction {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.addColumn(this);
    }
  }

  /**
   * {@code DROP COLUMN note}.
   *
   * @param column the column
   * @param ifExists whether it may be missing
   * @param cascade whether what needs it goes too
   */
  record DropColumn(String column, boolean ifExists, boolean cascade) implements AlterAction {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.dropColumn(this);
    }
  }

  /**
   * {@code ALTER COLUMN total SET NOT NULL}.
   *
   * @param column the column
   * @param change what becomes of it
   */
  record AlterColumn(String column, ColumnChange change) implements AlterAction {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.alterColumn(this);
    }
  }

  /**
   * {@code ADD CONSTRAINT orders_total_check CHECK (total > 0) NOT VALID}.
   *
   * @param definition the constraint
   */
  record AddConstraint(TableElement.ConstraintDefinition definition) implements AlterAction {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.addConstraint(this);
    }
  }

  /**
   * {@code ADD CONSTRAINT c NOT NULL total} (18 and newer).
   *
   * @param definition the constraint
   */
  record AddNotNull(TableElement.NotNullDefinition definition) implements AlterAction {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.addNotNull(this);
    }
  }

  /**
   * {@code DROP CONSTRAINT orders_total_check}.
   *
   * @param constraint its name
   * @param ifExists whether it may be missing
   * @param cascade whether what needs it goes too
   */
  record DropConstraint(String constraint, boolean ifExists, boolean cascade)
      implements AlterAction {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.dropConstraint(this);
    }
  }

  /**
   * {@code VALIDATE CONSTRAINT orders_total_check}.
   *
   * @param constraint its name
   */
  record ValidateConstraint(String constraint) implements AlterAction {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.validateConstraint(this);
    }
  }

  /**
   * {@code ALTER CONSTRAINT orders_customer_fkey DEFERRABLE INITIALLY DEFERRED}.
   *
   * @param constraint its name
   * @param deferrability when it is checked from now on, or null where nothing is said of it
   * @param enforced whether it is enforced, or null
   * @param inherited whether children have it too, or null
   */
  record AlterConstraint(
      String constraint,
      @Nullable Deferrability deferrability,
      @Nullable Boolean enforced,
      @Nullable Boolean inherited)
      implements AlterAction {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.alterConstraint(this);
    }
  }

  /**
   * {@code RENAME COLUMN note TO remark}.
   *
   * @param column the old name
   * @param to the new name
   */
  record RenameColumn(String column, String to) implements AlterAction {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.renameColumn(this);
    }
  }

  /**
   * {@code RENAME CONSTRAINT a TO b}.
   *
   * @param constraint the old name
   * @param to the new name
   */
  record RenameConstraint(String constraint, String to) implements AlterAction {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.renameConstraint(this);
    }
  }

  /**
   * {@code RENAME TO orders_old}.
   *
   * @param to the new name
   */
  record RenameTo(String to) implements AlterAction {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.renameTo(this);
    }
  }

  /**
   * {@code SET SCHEMA attic}.
   *
   * @param namespace the new namespace
   */
  record SetSchema(String namespace) implements AlterAction {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.setSchema(this);
    }
  }

  /**
   * {@code DISABLE TRIGGER touch}, {@code ENABLE ALWAYS RULE r}.
   *
   * @param rule whether it is a rule
   * @param name its name, or {@code ""} for the triggers ALL and USER
   * @param enabled when it fires from now on
   */
  record Fire(boolean rule, String name, Trigger.Enabled enabled) implements AlterAction {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.fire(this);
    }
  }

  /**
   * {@code ENABLE ROW LEVEL SECURITY}, {@code NO FORCE ROW LEVEL SECURITY}.
   *
   * @param forced whether it is about FORCE: that it holds for the owner too
   * @param enabled whether it is on from now on
   */
  record RowSecurity(boolean forced, boolean enabled) implements AlterAction {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.rowSecurity(this);
    }
  }

  /**
   * {@code REPLICA IDENTITY FULL}.
   *
   * @param identity what tells an old row
   */
  record IdentifyReplicas(ReplicaIdentity identity) implements AlterAction {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.identifyReplicas(this);
    }
  }

  /**
   * {@code CLUSTER ON orders_pkey}, {@code SET WITHOUT CLUSTER}.
   *
   * @param index the index, or {@code ""} for none
   */
  record ClusterOn(String index) implements AlterAction {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.clusterOn(this);
    }
  }

  /**
   * {@code ATTACH PARTITION p FOR VALUES IN (1)}; of an index: {@code ATTACH PARTITION p_idx}.
   *
   * @param partition the partition, table or index
   * @param bound which rows it takes; null for an index
   */
  record AttachPartition(ObjectName partition, @Nullable Expression bound) implements AlterAction {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.attachPartition(this);
    }
  }

  /**
   * {@code DETACH PARTITION p CONCURRENTLY}.
   *
   * @param partition the partition
   * @param concurrently whether without a strong lock
   * @param finalized whether it ends one that broke off (FINALIZE)
   */
  record DetachPartition(ObjectName partition, boolean concurrently, boolean finalized)
      implements AlterAction {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.detachPartition(this);
    }
  }

  /**
   * {@code INHERIT parent}, {@code NO INHERIT parent}.
   *
   * @param parent the parent
   * @param inherits whether it is a parent from now on
   */
  record Inherit(ObjectName parent, boolean inherits) implements AlterAction {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.inherit(this);
    }
  }

  /**
   * {@code OF address}, {@code NOT OF}.
   *
   * @param type the composite type, or null
   */
  record OfType(@Nullable ObjectName type) implements AlterAction {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.ofType(this);
    }
  }

  /**
   * {@code SET UNLOGGED}.
   *
   * @param logged whether it survives a crash from now on
   */
  record SetLogged(boolean logged) implements AlterAction {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.setLogged(this);
    }
  }

  /**
   * {@code SET TABLESPACE fast}.
   *
   * @param tablespace the tablespace
   */
  record SetTablespace(String tablespace) implements AlterAction {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.setTablespace(this);
    }
  }

  /**
   * {@code SET ACCESS METHOD heap}.
   *
   * @param method the method, or {@code ""} for the default
   */
  record SetAccessMethod(String method) implements AlterAction {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.setAccessMethod(this);
    }
  }

  /**
   * {@code SET (fillfactor = 70)}, {@code RESET (fillfactor)}.
   *
   * @param options what is set or reset
   */
  record SetOptions(OptionChange options) implements AlterAction {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.setOptions(this);
    }
  }

  /**
   * An action that is carried as text alone, such as OWNER TO or the options of a foreign table.
   *
   * @param action the action, verbatim
   */
  record OtherAction(String action) implements AlterAction {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.otherAction(this);
    }
  }

  /**
   * One method for each kind of action.
   *
   * @param <R> what each case returns
   */
  interface Cases<R> {
    R addColumn(AddColumn action);

    R dropColumn(DropColumn action);

    R alterColumn(AlterColumn action);

    R addConstraint(AddConstraint action);

    R addNotNull(AddNotNull action);

    R dropConstraint(DropConstraint action);

    R validateConstraint(ValidateConstraint action);

    R alterConstraint(AlterConstraint action);

    R renameColumn(RenameColumn action);

    R renameConstraint(RenameConstraint action);

    R renameTo(RenameTo action);

    R setSchema(SetSchema action);

    R fire(Fire action);

    R rowSecurity(RowSecurity action);

    R identifyReplicas(IdentifyReplicas action);

    R clusterOn(ClusterOn action);

    R attachPartition(AttachPartition action);

    R detachPartition(DetachPartition action);

    R inherit(Inherit action);

    R ofType(OfType action);

    R setLogged(SetLogged action);

    R setTablespace(SetTablespace action);

    R setAccessMethod(SetAccessMethod action);

    R setOptions(SetOptions action);

    R otherAction(OtherAction action);
  }
}
