package dev.rowan.schema.plan;

import dev.rowan.schema.Check;
import dev.rowan.schema.ForeignKey;
import dev.rowan.schema.NotNull;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.TablePart;
import dev.rowan.schema.change.SchemaChange;
import java.util.List;
import java.util.Objects;

/**
 * Says in a few words what a step does: {@code add orders.gift_wrap}, {@code build index
 * orders_status_idx}, {@code validate orders_total_check}.
 */
public final class Summary implements Step.Cases<String>, SchemaChange.Cases<String> {
  private static final int SHOWN = 3;
  private final boolean concurrently;

  private Summary(boolean concurrently) {
    this.concurrently = concurrently;
  }

  /** Returns what one step does. */
  public static String of(Step step) {
    return step.match(new Summary(false));
  }

  /** Returns what some steps do; of many, the first few. */
  static String of(List<Step> steps) {
    List<String> all = steps.stream().map(Summary::of).distinct().toList();
    String shown = String.join(", ", all.subList(0, Math.min(SHOWN, all.size())));
    return all.size() <= SHOWN ? shown : shown + " and " + (all.size() - SHOWN) + " more";
  }

  /** Returns a path as people say it: without {@code public}, and without {@code column}. */
  public static String words(ObjectPath path) {
    String object =
        path.object().namespace().equals("public")
            ? path.object().name()
            : path.object().toString();
    return switch (path.kind()) {
      case TABLE -> object;
      case COLUMN -> object + "." + path.part();
      case CONSTRAINT, INDEX -> path.part();
      case TRIGGER, POLICY, RULE, STATISTICS ->
          path.kind().word() + " " + path.part() + " on " + object;
      case OTHER -> path.part().replaceAll("^ \\((.*)\\)$", "$1");
      default -> path.kind().word() + " " + object + path.part();
    };
  }

  @Override
  public String apply(Step.Apply step) {
    return step.change().match(new Summary(step.concurrently()));
  }

  @Override
  public String promoteIndex(Step.PromoteIndex step) {
    return "make index " + step.index().name() + " the key " + step.constraint().name();
  }

  @Override
  public String demoteIndex(Step.DemoteIndex step) {
    return "drop key " + step.constraint().name() + ", keep index " + step.index().name();
  }

  @Override
  public String backfill(Step.Backfill step) {
    return "fill " + words(ObjectPath.column(step.table(), step.column().name()));
  }

  @Override
  public String attempt(Step.Attempt step) {
    return step.change().match(this) + " if the rows allow it";
  }

  @Override
  public String discard(Step.Discard step) {
    return step.change().match(this);
  }

  @Override
  public String together(Step.Together step) {
    return of(step.steps());
  }

  @Override
  public String saveRights(Step.SaveRights step) {
    return "write down the rights on what is made again";
  }

  @Override
  public String giveRights(Step.GiveRights step) {
    return "give back the rights on what was made again";
  }

  @Override
  public String keep(Step.Keep step) {
    return "nothing: " + step.reason();
  }

  @Override
  public String addObject(SchemaChange.AddObject change) {
    return "create " + noun(change.path());
  }

  @Override
  public String dropObject(SchemaChange.DropObject change) {
    return "drop " + noun(change.path());
  }

  private static String noun(ObjectPath path) {
    return (path.kind() == ObjectPath.Kind.TABLE ? "table " : "") + words(path);
  }

  @Override
  public String replaceObject(SchemaChange.ReplaceObject change) {
    return "alter " + noun(change.path());
  }

  @Override
  public String renameObject(SchemaChange.RenameObject change) {
    return "rename " + noun(change.path()) + " to " + change.to().name();
  }

  @Override
  public String replaceSettings(SchemaChange.ReplaceSettings change) {
    boolean comment = change.before().withComment(change.after().comment()).equals(change.after());
    return (comment ? "comment on " : "alter ") + noun(change.path());
  }

  @Override
  public String addColumn(SchemaChange.AddColumn change) {
    return "add " + words(change.path());
  }

  @Override
  public String dropColumn(SchemaChange.DropColumn change) {
    return "drop " + words(change.path());
  }

  @Override
  public String replaceColumn(SchemaChange.ReplaceColumn change) {
    String column = words(change.path());
    NotNull was = change.before().notNull();
    NotNull will = change.after().notNull();
    if (ColumnAspects.changesType(change)) {
      return "change " + column + " to " + change.after().type();
    }
    if (!Objects.equals(change.before().value(), change.after().value())) {
      return (change.after().value() == null ? "drop default of " : "set default of ") + column;
    }
    if (!Objects.equals(was, will)) {
      return will == null
          ? "let " + column + " be null"
          : was != null && was.notValid() && !will.notValid()
              ? "validate " + column + " not null"
              : "make " + column + " not null";
    }
    boolean comment = change.before().withComment(change.after().comment()).equals(change.after());
    return (comment ? "comment on " : "alter ") + column;
  }

  @Override
  public String renameColumn(SchemaChange.RenameColumn change) {
    return "rename " + words(change.path()) + " to " + change.to();
  }

  @Override
  public String addPart(SchemaChange.AddPart change) {
    return (concurrently ? "build index " : "add ") + words(change.path());
  }

  @Override
  public String dropPart(SchemaChange.DropPart change) {
    return (concurrently ? "drop index " : "drop ") + words(change.path());
  }

  @Override
  public String replacePart(SchemaChange.ReplacePart change) {
    return (isValidation(change.before(), change.after()) ? "validate " : "alter ")
        + words(change.path());
  }

  /** Whether nothing happens but that rows that were there before are proven. */
  static boolean isValidation(TablePart before, TablePart after) {
    if (before instanceof Check was && was.notValid()) {
      return was.withNotValid(false).equals(after);
    }
    return before instanceof ForeignKey was
        && was.notValid()
        && was.withNotValid(false).equals(after);
  }

  @Override
  public String renamePart(SchemaChange.RenamePart change) {
    return "rename " + words(change.path()) + " to " + change.to();
  }
}
