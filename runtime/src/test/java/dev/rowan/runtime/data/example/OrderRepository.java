package dev.rowan.runtime.data.example;

import jakarta.data.Limit;
import jakarta.data.page.CursoredPage;
import jakarta.data.page.PageRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Order}s in the table {@code orders}. */
@Generated("dev.rowan.processor.RecordProcessor")
public interface OrderRepository {
  /**
   * Inserts an order.
   *
   * @return the order as it is stored, with all that the database made
   * @throws jakarta.data.exceptions.EntityExistsException if its key is taken
   */
  Order insert(Order order);

  /**
   * Inserts all of these or none.
   *
   * @return them as they are stored, in the same order
   */
  List<Order> insertAll(List<Order> orders);

  /**
   * Updates the row with the id of this order.
   *
   * @return the order as it is stored, in its next version
   * @throws jakarta.data.exceptions.OptimisticLockingFailureException if the row is gone or has
   *     another version
   */
  Order update(Order order);

  /**
   * Inserts an order, or updates the row with its id.
   *
   * @return the order as it is stored
   * @throws jakarta.data.exceptions.OptimisticLockingFailureException if the row has another
   *     version
   */
  Order save(Order order);

  /**
   * Deletes the row with the id of this order.
   *
   * @throws jakarta.data.exceptions.OptimisticLockingFailureException if the row is gone or has
   *     another version
   */
  void delete(Order order);

  /** Deletes the row with this id, and tells whether there was one. */
  boolean deleteById(UUID id);

  /** Finds the order with this id. */
  Optional<Order> findById(UUID id);

  /** Whether there is an order with this id. */
  boolean existsById(UUID id);

  /** Streams all orders in constant memory, sorted by id; close the stream. */
  Stream<Order> findAll();

  /** Returns a page of all orders, sorted by id. */
  CursoredPage<Order> findAll(PageRequest page);

  /** Counts all orders. */
  long count();

  /** Finds the orders with this customerId, sorted by placedAt descending, id. */
  List<Order> findByCustomerId(long customerId);

  /** Finds the orders with this customerId within a limit, sorted by placedAt descending, id. */
  List<Order> findByCustomerId(long customerId, Limit limit);

  /** Returns a page of the orders with this customerId, sorted by placedAt descending, id. */
  CursoredPage<Order> findByCustomerId(long customerId, PageRequest page);
}
