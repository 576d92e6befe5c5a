package dev.rowan.runtime.data.example;

import dev.rowan.runtime.data.RecordRepository;
import jakarta.data.Limit;
import jakarta.data.page.CursoredPage;
import jakarta.data.page.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Reads and writes {@link Order}: the rows of {@code orders}. */
@NullMarked
@Generated("dev.rowan.processor.RecordProcessor")
public interface OrderRepository extends RecordRepository<Order, UUID> {
  /** Finds the orders with this customerId, sorted by placedAt descending, id descending. */
  List<Order> findByCustomerId(long customerId);

  /**
   * Finds the orders with this customerId within a limit, sorted by placedAt descending, id
   * descending.
   */
  List<Order> findByCustomerId(long customerId, Limit limit);

  /**
   * Returns a page of the orders with this customerId, sorted by placedAt descending, id
   * descending.
   */
  CursoredPage<Order> findByCustomerId(long customerId, PageRequest page);

  /** Finds the orders with this customerId and placedAt, sorted by id. */
  List<Order> findByCustomerIdAndPlacedAt(long customerId, Instant placedAt);

  /** Finds the orders with this customerId and placedAt within a limit, sorted by id. */
  List<Order> findByCustomerIdAndPlacedAt(long customerId, Instant placedAt, Limit limit);

  /** Returns a page of the orders with this customerId and placedAt, sorted by id. */
  CursoredPage<Order> findByCustomerIdAndPlacedAt(
      long customerId, Instant placedAt, PageRequest page);
}
