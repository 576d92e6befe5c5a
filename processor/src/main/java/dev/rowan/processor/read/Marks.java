package dev.rowan.processor.read;

import dev.rowan.annotation.IdStrategy;
import dev.rowan.processor.report.Spot;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The annotations of a record or component, each kind on its own.
 *
 * @param table {@code @Table}
 * @param view {@code @View}
 * @param type {@code @Type}
 * @param domain {@code @Domain}
 * @param id {@code @Id}
 * @param column {@code @Column}
 * @param convert {@code @Convert}
 * @param embedded {@code @Embedded}
 * @param references each {@code @References}
 * @param uniques each {@code @Unique}
 * @param indexes each {@code @Index}
 * @param excludes each {@code @Exclude}
 * @param checks each {@code @Check}
 * @param defaultValue {@code @Default}
 * @param generated {@code @GeneratedColumn}
 * @param identity {@code @Identity}
 * @param sequence {@code @Sequence}
 * @param rowLevelSecurity {@code @RowLevelSecurity}
 * @param tenantId {@code @TenantId}
 * @param policies each {@code @Policy}
 * @param partitionBy {@code @PartitionBy}
 * @param partitions each {@code @Partition}
 * @param version where {@code @Version} is
 * @param createdAt where {@code @CreatedAt} is
 * @param updatedAt {@code @UpdatedAt}
 * @param createdBy where {@code @CreatedBy} is
 * @param updatedBy {@code @UpdatedBy}
 * @param softDelete where {@code @SoftDelete} is
 * @param discriminatorColumn {@code @DiscriminatorColumn}
 * @param discriminatorValue {@code @DiscriminatorValue}
 * @param renamedFrom {@code @RenamedFrom}
 * @param nullable where {@code @Nullable} is, anyone's
 * @param notNull where jakarta.validation says that it is never null
 * @param validations what else jakarta.validation demands
 */
public record Marks(
    Optional<TableView> table,
    Optional<ViewView> view,
    Optional<NamedTypeView> type,
    Optional<NamedTypeView> domain,
    Optional<IdView> id,
    Optional<ColumnView> column,
    Optional<ConvertView> convert,
    Optional<EmbeddedView> embedded,
    List<ReferencesView> references,
    List<UniqueView> uniques,
    List<IndexView> indexes,
    List<ExcludeView> excludes,
    List<CheckView> checks,
    Optional<DefaultView> defaultValue,
    Optional<GeneratedColumnView> generated,
    Optional<IdentityView> identity,
    Optional<SequenceView> sequence,
    Optional<RowLevelSecurityView> rowLevelSecurity,
    Optional<TenantIdView> tenantId,
    List<PolicyView> policies,
    Optional<PartitionByView> partitionBy,
    List<PartitionView> partitions,
    Optional<Spot> version,
    Optional<Spot> createdAt,
    Optional<UpdatedView> updatedAt,
    Optional<Spot> createdBy,
    Optional<UpdatedView> updatedBy,
    Optional<Spot> softDelete,
    Optional<Setting<String>> discriminatorColumn,
    Optional<Setting<String>> discriminatorValue,
    Optional<Setting<String>> renamedFrom,
    Optional<Spot> nullable,
    Optional<Spot> notNull,
    List<ValidationView> validations) {
  /** Returns who makes the value if it is part of the key, as far as annotations say it. */
  public Optional<IdStrategy> strategy() {
    return id.map(view -> view.strategy().value())
        .map(
            said -> {
              if (said != IdStrategy.DEFAULT) {
                return said;
              }
              if (identity.isPresent()) {
                return IdStrategy.IDENTITY;
              }
              return sequence.isPresent() ? IdStrategy.SEQUENCE : said;
            });
  }

  /** Whether an identity counts its values. */
  public boolean isIdentity() {
    return identity.isPresent() || strategy().filter(IdStrategy.IDENTITY::equals).isPresent();
  }

  /** Whether a sequence behind its default counts its values. */
  public boolean isFromSequence() {
    return !isIdentity()
        && (strategy().filter(IdStrategy.SEQUENCE::equals).isPresent()
            || (id.isEmpty() && sequence.isPresent()));
  }

  /** Returns where it is said who makes the value, if not the program. */
  public Stream<Spot> ofValue() {
    return Stream.of(
            defaultValue.map(DefaultView::spot),
            generated.map(GeneratedColumnView::spot),
            identity.map(IdentityView::spot),
            sequence.map(SequenceView::spot),
            version,
            createdAt,
            updatedAt.map(UpdatedView::spot),
            createdBy,
            updatedBy.map(UpdatedView::spot),
            softDelete,
            tenantId.map(TenantIdView::spot))
        .flatMap(Optional::stream);
  }
}
