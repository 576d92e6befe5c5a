package dev.rowan.runtime.data.example;

import jakarta.data.Limit;
import jakarta.data.page.CursoredPage;
import jakarta.data.page.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Reads and writes {@link Order}: the rows of {@code orders}. */
@NullMarked
@Generated("dev.rowan.processor.RecordProcessor")
public interface OrderRepository {
  /**
   * Inserts an order.
   *
   * @return the order as it is stored, with all that the database made
   * @throws jakarta.data.exceptions.EntityExistsException if one of its keys is taken
   */
  Order insert(Order order);

  /**
   * Inserts all of these orders or none.
   *
   * @return them as they are stored, in the same order
   * @throws jakarta.data.exceptions.EntityExistsException if a key of one is taken
   */
  List<Order> insertAll(List<Order> orders);

  /**
   * Updates the row of an order.
   *
   * @return the order as it is stored, in its next version
   * @throws jakarta.data.exceptions.OptimisticLockingFailureException if the row is gone or has
   *     another version
   */
  Order update(Order order);

  /**
   * Inserts an order, or updates its row where there is one.
   *
   * @return the order as it is stored
   * @throws jakarta.data.exceptions.OptimisticLockingFailureException if the row has another
   *     version
   */
  Order save(Order order);

  /**
   * Deletes the row of an order.
   *
   * @throws jakarta.data.exceptions.OptimisticLockingFailureException if the row is gone or has
   *     another version
   */
  void delete(Order order);

  /** Deletes the row with this id, and tells whether there was one. */
  boolean deleteById(UUID id);

  /** Finds the order with this id, if there is one. */
  Optional<Order> findById(UUID id);

  /** Whether there is an order with this id. */
  boolean existsById(UUID id);

  /** Streams all orders, sorted by id, in constant memory; close the stream. */
  Stream<Order> findAll();

  /** Returns a page of all orders, sorted by id. */
  CursoredPage<Order> findAll(PageRequest page);

  /** Counts all orders. */
  long count();

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
