package dev.rowan.schema.sql;

import dev.rowan.schema.CompositeType;
import dev.rowan.schema.CompositeType.Attribute;
import dev.rowan.schema.EnumType;
import dev.rowan.schema.ObjectName;
import dev.rowan.schema.ObjectPath;
import dev.rowan.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Applies ALTER TYPE to enums and composite types. */
final class Types {
  private Types() {}

  /** Returns the enum, domain, composite type or range of this name, or null. */
  static @Nullable SchemaObject find(Draft draft, ObjectName name) {
    for (ObjectPath.Kind kind :
        List.of(
            ObjectPath.Kind.ENUM,
            ObjectPath.Kind.DOMAIN,
            ObjectPath.Kind.COMPOSITE,
            ObjectPath.Kind.RANGE)) {
      SchemaObject found = draft.find(kind, name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  static void alter(Draft draft, Scope scope, ObjectName name, List<Located<TypeChange>> changes) {
    for (Located<TypeChange> change : changes) {
      TableMaker.at(
          change.location(), () -> draft.put(change.value().match(new Change(draft, scope, name))));
    }
  }

  /** One change of one type. */
  private static final class Change implements TypeChange.Cases<SchemaObject> {
    private final Draft draft;
    private final Scope scope;
    private final ObjectName name;

    Change(Draft draft, Scope scope, ObjectName name) {
      this.draft = draft;
      this.scope = scope;
      this.name = name;
    }

    private EnumType enumType() {
      SchemaObject found = draft.find(ObjectPath.Kind.ENUM, name);
      if (found == null) {
        throw Refusal.unknown("enum type " + name);
      }
      return (EnumType) found;
    }

    private CompositeType composite(UnaryOperator<List<Attribute>> change) {
      SchemaObject found = draft.find(ObjectPath.Kind.COMPOSITE, name);
      if (found == null) {
        throw Refusal.unknown("composite type " + name);
      }
      List<Attribute> attributes =
          change.apply(new ArrayList<>(((CompositeType) found).attributes()));
      if (attributes.stream().map(Attribute::name).distinct().count() < attributes.size()) {
        throw Refusal.contradiction(name + " would have two attributes of one name");
      }
      return new CompositeType(name, attributes, found.comment());
    }

    @Override
    public SchemaObject addValue(TypeChange.AddValue change) {
      EnumType type = enumType();
      List<String> labels = new ArrayList<>(type.labels());
      if (labels.contains(change.label())) {
        if (change.ifNotExists()) {
          return type;
        }
        throw Refusal.taken("label '" + change.label() + "'");
      }
      labels.add(place(labels, change), change.label());
      return new EnumType(name, labels, type.comment());
    }

    private static int place(List<String> labels, TypeChange.AddValue change) {
      if (change.neighbor() == null) {
        return labels.size();
      }
      return index(labels, change.neighbor()) + (change.before() ? 0 : 1);
    }

    private static int index(List<String> labels, String label) {
      int at = labels.indexOf(label);
      if (at < 0) {
        throw Refusal.unknown("label '" + label + "'");
      }
      return at;
    }

    @Override
    public SchemaObject renameValue(TypeChange.RenameValue change) {
      EnumType type = enumType();
      List<String> labels = new ArrayList<>(type.labels());
      int at = index(labels, change.label());
      if (labels.contains(change.to())) {
        throw Refusal.taken("label '" + change.to() + "'");
      }
      labels.set(at, change.to());
      return new EnumType(name, labels, type.comment());
    }

    @Override
    public SchemaObject addAttribute(TypeChange.AddAttribute change) {
      return composite(
          attributes -> {
            attributes.add(ResolvedObject.attribute(scope, change.attribute()));
            return attributes;
          });
    }

    @Override
    public SchemaObject dropAttribute(TypeChange.DropAttribute change) {
      return composite(
          attributes -> {
            boolean gone = attributes.removeIf(a -> a.name().equals(change.attribute()));
            if (!gone && !change.ifExists()) {
              throw Refusal.unknown("attribute " + name + "." + change.attribute());
            }
            return attributes;
          });
    }

    @Override
    public SchemaObject alterAttribute(TypeChange.AlterAttribute change) {
      return replaced(
          change.attribute(),
          old ->
              new Attribute(
                  old.name(),
                  scope.type(change.type()),
                  scope.otherOrNull(change.collation()),
                  old.comment()));
    }

    @Override
    public SchemaObject renameAttribute(TypeChange.RenameAttribute change) {
      return replaced(
          change.attribute(),
          old -> new Attribute(change.to(), old.type(), old.collation(), old.comment()));
    }

    private CompositeType replaced(String attribute, UnaryOperator<Attribute> change) {
      return composite(
          attributes -> {
            if (attributes.stream().noneMatch(a -> a.name().equals(attribute))) {
              throw Refusal.unknown("attribute " + name + "." + attribute);
            }
            attributes.replaceAll(a -> a.name().equals(attribute) ? change.apply(a) : a);
            return attributes;
          });
    }
  }
}
