package dev.rowan.schema.sql;

import dev.rowan.schema.Domain;
import dev.rowan.schema.Index;
import dev.rowan.schema.Namespace;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.Relation;
import dev.rowan.schema.Rule;
import dev.rowan.schema.SchemaObject;
import dev.rowan.schema.Sequence;
import dev.rowan.schema.Table;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.View;
import java.util.Locale;
import java.util.Set;

/** Applies one statement to a draft; what cannot be applied is a {@link Refusal}. */
final class Interpreter implements Statement.Cases<Draft> {
  /** Set so in every dump, and without a say in what a schema holds. */
  private static final Set<String> ROUTINE_QUERIES = Set.of("set_config", "setval");

  private final Draft draft;
  private final Scope scope;
  private final Located<Statement> statement;

  Interpreter(Draft draft, Scope scope, Located<Statement> statement) {
    this.draft = draft;
    this.scope = scope;
    this.statement = statement;
  }

  @Override
  public Draft createTable(Statement.CreateTable create) {
    if (create.temporary()) {
      throw Refusal.outside("a temporary table");
    }
    if (create.query() != null) {
      throw new Refusal(
          SqlFault.Kind.NOT_UNDERSTOOD,
          "the columns of CREATE TABLE AS are known to the server alone",
          "name the columns with their types");
    }
    ObjectName name = scope.created(create.name());
    if (!exists(name, create.ifNotExists())) {
      new TableMaker(draft, scope, name, create).make();
    }
    return draft;
  }

  /** Whether a relation is there and may be. */
  private boolean exists(ObjectName name, boolean mayExist) {
    boolean there = draft.isRelation(name);
    if (there && !mayExist) {
      throw Refusal.taken("relation " + name);
    }
    return there;
  }

  @Override
  public Draft alterTable(Statement.AlterTable alter) {
    if (alter.kind().equals("foreign table")) {
      return continued(alter.name(), alter.kind());
    }
    ObjectName name = scope.relation(alter.name());
    if (alter.kind().equals("index") || draft.relationOfIndex(name) != null) {
      return new IndexAlteration(draft, scope, name).apply(alter);
    }
    boolean sequence = draft.find(ObjectPath.Kind.SEQUENCE, name) != null;
    if (!sequence && draft.relation(name) == null) {
      if (alter.ifExists()) {
        return draft;
      }
      throw Refusal.unknown(alter.kind(), name);
    }
    RelationAlteration alteration = new RelationAlteration(draft, scope, name, alter.only());
    for (Located<AlterAction> action : alter.actions()) {
      try {
        action.value().match(alteration);
      } catch (Refusal refusal) {
        throw refusal.at(action.location());
      }
    }
    return draft;
  }

  @Override
  public Draft createIndex(Statement.CreateIndex create) {
    ObjectName relation = scope.relation(create.table());
    Index index = (Index) scope.part(relation, create.index());
    boolean there = create.named() && draft.isRelation(relation.sibling(index.name()));
    if (there && create.ifNotExists()) {
      return draft;
    }
    new PartAddition(draft, scope, relation).index(index, create.named(), create.only());
    return draft;
  }

  @Override
  public Draft createView(Statement.CreateView create) {
    if (create.temporary()) {
      throw Refusal.outside("a temporary view");
    }
    View view = create.view();
    ObjectName name = scope.created(view.name());
    SchemaObject before = draft.find(ObjectPath.Kind.VIEW, name);
    boolean replaces = create.orReplace() && before != null;
    View kept = replaces && before instanceof View old ? old : view;
    if (replaces || !exists(name, create.ifNotExists())) {
      draft.put(
          new View(
              name,
              view.materialized(),
              ViewColumns.named(
                  scope.expression(view.query()), create.columns(), view.name().name()),
              kept.columns(),
              view.options(),
              view.accessMethod(),
              view.tablespace(),
              view.unpopulated(),
              kept.clusterOn(),
              kept.parts(),
              kept.comment()));
    }
    return draft;
  }

  @Override
  public Draft createObject(Statement.CreateObject create) {
    SchemaObject object =
        create.object().match(new ResolvedObject(scope, statement, create.names()));
    SchemaObject before = draft.find(object.path());
    boolean there =
        before != null || (object instanceof Sequence && draft.isRelation(object.name()));
    boolean isPublic = object instanceof Namespace && object.name().name().equals("public");
    if (there && (create.ifNotExists() || isPublic)) {
      return draft;
    }
    if (there && !create.orReplace()) {
      throw Refusal.taken(object.path().toString());
    }
    ObjectPath.Kind kind = object.path().kind();
    if (!there && isType(kind) && Types.find(draft, object.name()) != null) {
      throw Refusal.taken("type " + object.name());
    }
    draft.put(before == null ? object : Commented.with(object, before.comment()));
    return draft;
  }

  private static boolean isType(ObjectPath.Kind kind) {
    return kind == ObjectPath.Kind.ENUM
        || kind == ObjectPath.Kind.DOMAIN
        || kind == ObjectPath.Kind.COMPOSITE
        || kind == ObjectPath.Kind.RANGE;
  }

  @Override
  public Draft createPart(Statement.CreatePart create) {
    ObjectName relation = scope.relation(create.relation());
    TablePart part = scope.part(relation, create.part());
    if (part instanceof Rule rule) {
      String definition =
          new ResolvedObject(scope, statement, create.names()).completed(rule.definition());
      part = new Rule(rule.name(), definition, rule.enabled(), "");
    }
    new PartAddition(draft, scope, relation)
        .part(part, create.named(), create.orReplace(), create.ifNotExists());
    return draft;
  }

  @Override
  public Draft drop(Statement.Drop drop) {
    for (ObjectReference object : drop.objects()) {
      try {
        new Removal(draft, scope).remove(object);
      } catch (Refusal refusal) {
        if (!drop.ifExists() || !refusal.mayPass()) {
          throw refusal;
        }
      }
    }
    return draft;
  }

  @Override
  public Draft alterType(Statement.AlterType alter) {
    Types.alter(draft, scope, scope.madeType(alter.type()), alter.changes());
    return draft;
  }

  @Override
  public Draft alterDomain(Statement.AlterDomain alter) {
    ObjectName name = scope.madeType(alter.domain());
    SchemaObject domain = draft.find(ObjectPath.Kind.DOMAIN, name);
    if (domain == null) {
      throw Refusal.unknown("domain " + name);
    }
    draft.put(alter.change().match(new DomainAlteration((Domain) domain)));
    return draft;
  }

  @Override
  public Draft alterSequence(Statement.AlterSequence alter) {
    ObjectName name = scope.relation(alter.sequence());
    SchemaObject found = draft.find(ObjectPath.Kind.SEQUENCE, name);
    if (found == null) {
      if (alter.ifExists() || IdentityColumns.alter(draft, name, alter.change())) {
        return draft;
      }
      throw Refusal.unknown("sequence " + name);
    }
    Sequence sequence = (Sequence) found;
    SequenceChange change = alter.change();
    Lookup lookup = new Lookup(draft, scope);
    draft.put(
        new Sequence(
            name,
            change.type() == null ? sequence.type() : change.type(),
            change.applyTo(sequence.options()),
            change.ownerSaid() ? lookup.owner(change.owner()) : sequence.ownedBy(),
            sequence.unlogged(),
            sequence.comment()));
    return draft;
  }

  @Override
  public Draft alterObject(Statement.AlterObject alter) {
    alter.change().match(new ObjectAlteration(draft, scope, alter.object()));
    return draft;
  }

  @Override
  public Draft comment(Statement.Comment comment) {
    new Commenting(draft, scope).comment(comment.object(), comment.comment());
    return draft;
  }

  private Draft continued(ObjectName name, String kind) {
    new ObjectAlteration(draft, scope, ObjectReference.of(kind, name))
        .continuation(new ObjectChange.Continuation(statement.text()));
    return draft;
  }

  /** Reading knows of search_path; other parameters are the session's. */
  @Override
  public Draft setting(Activity.SetParameter set) {
    return draft;
  }

  @Override
  public Draft transaction(Activity.Transaction transaction) {
    return draft;
  }

  @Override
  public Draft truncate(Activity.Truncate truncate) {
    throw Refusal.outside("TRUNCATE");
  }

  @Override
  public Draft maintain(Activity.Maintain maintain) {
    throw Refusal.outside(maintain.command().toUpperCase(Locale.ROOT));
  }

  @Override
  public Draft changeRows(Activity.ChangeRows rows) {
    throw Refusal.outside(rows.command().toUpperCase(Locale.ROOT));
  }

  @Override
  public Draft query(Activity.Query query) {
    if (ROUTINE_QUERIES.stream().anyMatch(query.query()::contains)) {
      return draft;
    }
    throw Refusal.outside("a query");
  }

  @Override
  public Draft privileges(Activity.Privileges privileges) {
    throw Refusal.outside("a privilege");
  }

  @Override
  public Draft block(Activity.Block block) {
    throw Refusal.outside("DO");
  }

  @Override
  public Draft raw(Activity.Raw raw) {
    throw new Refusal(
        SqlFault.Kind.NOT_UNDERSTOOD,
        raw.command().isEmpty() ? "this is no statement" : raw.command() + " is not understood",
        "a schema holds no such object: say it in a migration instead");
  }

  /** Returns the table of this name. */
  static Table table(Draft draft, ObjectName name) {
    Table table = draft.table(name);
    if (table == null) {
      throw Refusal.unknown("table", name);
    }
    return table;
  }

  /** Returns the table or view of this name. */
  static Relation relation(Draft draft, ObjectName name) {
    Relation relation = draft.relation(name);
    if (relation == null) {
      throw Refusal.unknown("table or view", name);
    }
    return relation;
  }
}
