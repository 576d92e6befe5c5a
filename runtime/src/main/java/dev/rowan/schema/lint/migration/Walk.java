package dev.rowan.schema.lint.migration;

import dev.rowan.schema.ObjectName;
import dev.rowan.schema.sql.Activity;
import dev.rowan.schema.sql.DomainChange;
import dev.rowan.schema.sql.Located;
import dev.rowan.schema.sql.Location;
import dev.rowan.schema.sql.ObjectChange;
import dev.rowan.schema.sql.ObjectReference;
import dev.rowan.schema.sql.Statement;
import dev.rowan.schema.sql.TableElement;
import dev.rowan.schema.sql.TypeChange;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Shows a statement, and all that it consists of, to visitors. */
final class Walk implements Statement.Cases<Boolean> {
  private final List<? extends Visitor> visitors;
  private final Scene scene;
  private final Location location;

  Walk(List<? extends Visitor> visitors, Scene scene, Location location) {
    this.visitors = visitors;
    this.scene = scene;
    this.location = location;
  }

  private boolean show(@Nullable ObjectName table, BiConsumer<Visitor, Spot> what) {
    Spot spot = new Spot(scene, table, location);
    visitors.forEach(visitor -> what.accept(visitor, spot));
    return true;
  }

  void statement(Statement statement) {
    boolean unused = show(null, (visitor, spot) -> visitor.statement(statement, spot));
    unused = statement.match((Statement.Cases<Boolean>) this);
  }

  @Override
  public Boolean createTable(Statement.CreateTable statement) {
    scene.create(statement.name());
    show(statement.name(), (visitor, spot) -> visitor.createTable(statement, spot));
    TableWalk inner = new TableWalk(visitors, new Spot(scene, statement.name(), location));
    for (Located<TableElement> element : statement.elements()) {
      boolean unused = element.value().match(inner.at(element.location()));
    }
    return true;
  }

  @Override
  public Boolean alterTable(Statement.AlterTable statement) {
    show(statement.name(), (visitor, spot) -> visitor.alterTable(statement, spot));
    Spot spot = new Spot(scene, statement.name(), location);
    statement
        .actions()
        .forEach(
            action ->
                action
                    .value()
                    .match(new ActionWalk(visitors, spot.at(action.location()), statement.kind())));
    return true;
  }

  @Override
  public Boolean createIndex(Statement.CreateIndex statement) {
    return show(statement.table(), (visitor, spot) -> visitor.createIndex(statement, spot));
  }

  @Override
  public Boolean createView(Statement.CreateView statement) {
    scene.create(statement.view().name());
    return true;
  }

  @Override
  public Boolean createObject(Statement.CreateObject statement) {
    return show(null, (visitor, spot) -> visitor.createObject(statement.object(), spot));
  }

  @Override
  public Boolean createPart(Statement.CreatePart statement) {
    return show(
        statement.relation(), (visitor, spot) -> visitor.createPart(statement.part(), spot));
  }

  @Override
  public Boolean drop(Statement.Drop statement) {
    for (ObjectReference object : statement.objects()) {
      show(object.on(), (visitor, spot) -> visitor.drop(statement, object, spot));
    }
    return true;
  }

  @Override
  public Boolean alterType(Statement.AlterType statement) {
    for (Located<TypeChange> change : statement.changes()) {
      if (change.value() instanceof TypeChange.AddValue value) {
        show(null, (visitor, spot) -> visitor.addValue(value, spot.at(change.location())));
      }
    }
    return true;
  }

  @Override
  public Boolean alterDomain(Statement.AlterDomain statement) {
    return statement.change().match(new DomainWalk(statement.domain()));
  }

  @Override
  public Boolean alterSequence(Statement.AlterSequence statement) {
    return true;
  }

  @Override
  public Boolean alterObject(Statement.AlterObject statement) {
    return !(statement.change() instanceof ObjectChange.Owner)
        || show(statement.object().on(), Visitor::owner);
  }

  @Override
  public Boolean comment(Statement.Comment statement) {
    return true;
  }

  @Override
  public Boolean setting(Activity.SetParameter activity) {
    if (activity.parameter().equals("lock_timeout") || activity.parameter().equals("all")) {
      List<String> values = activity.values();
      scene.setLockTimeout(values != null && !values.equals(List.of("0")));
    }
    return true;
  }

  @Override
  public Boolean transaction(Activity.Transaction activity) {
    return show(null, (visitor, spot) -> visitor.transaction(activity, spot));
  }

  @Override
  public Boolean truncate(Activity.Truncate activity) {
    return show(activity.tables().get(0), (visitor, spot) -> visitor.truncate(activity, spot));
  }

  @Override
  public Boolean maintain(Activity.Maintain activity) {
    return show(activity.object(), (visitor, spot) -> visitor.maintain(activity, spot));
  }

  @Override
  public Boolean changeRows(Activity.ChangeRows activity) {
    return show(activity.table(), (visitor, spot) -> visitor.changeRows(activity, spot));
  }

  @Override
  public Boolean query(Activity.Query activity) {
    return true;
  }

  @Override
  public Boolean privileges(Activity.Privileges activity) {
    return show(null, Visitor::privileges);
  }

  @Override
  public Boolean block(Activity.Block activity) {
    return show(null, (visitor, spot) -> visitor.opaque("a block of " + activity.language(), spot));
  }

  @Override
  public Boolean raw(Activity.Raw activity) {
    String what = activity.command().isEmpty() ? "a statement" : activity.command();
    return scene.faults(location).isEmpty()
        && show(null, (visitor, spot) -> visitor.opaque(what, spot));
  }

  /** Shows a change of a domain. */
  private final class DomainWalk implements DomainChange.Cases<Boolean> {
    private final ObjectName domain;

    DomainWalk(ObjectName domain) {
      this.domain = domain;
    }

    @Override
    public Boolean addCheck(DomainChange.AddCheck change) {
      return show(domain, (visitor, spot) -> visitor.domainCheck(change, spot));
    }

    @Override
    public Boolean setRequired(DomainChange.SetRequired change) {
      return !change.required() || show(domain, Visitor::domainRequired);
    }

    @Override
    public Boolean addRequired(DomainChange.AddRequired change) {
      return show(domain, Visitor::domainRequired);
    }

    @Override
    public Boolean setDefault(DomainChange.SetDefault change) {
      return true;
    }

    @Override
    public Boolean dropCheck(DomainChange.DropCheck change) {
      return true;
    }

    @Override
    public Boolean validateCheck(DomainChange.ValidateCheck change) {
      return true;
    }

    @Override
    public Boolean renameCheck(DomainChange.RenameCheck change) {
      return true;
    }
  }
}
