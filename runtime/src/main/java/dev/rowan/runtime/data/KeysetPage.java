package dev.rowan.runtime.data;

import jakarta.data.page.CursoredPage;
import jakarta.data.page.PageRequest;
import jakarta.data.page.PageRequest.Cursor;
import jakarta.data.page.PageRequest.Mode;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * A page that counts all rows only when it is asked for their number.
 *
 * @param <R> the record
 */
final class KeysetPage<R> implements CursoredPage<R> {
  private static final long UNKNOWN = -1;

  private final PageRequest request;
  private final List<R> content;
  private final boolean more;
  private final Function<R, Cursor> cursor;
  private final LongSupplier count;
  private long total = UNKNOWN;

  /**
   * Makes a page.
   *
   * @param more whether there are rows beyond the content, in the direction of the request
   */
  KeysetPage(
      PageRequest request,
      List<R> content,
      boolean more,
      Function<R, Cursor> cursor,
      LongSupplier count) {
    this.request = request;
    this.content = List.copyOf(content);
    this.more = more;
    this.cursor = cursor;
    this.count = count;
  }

  @Override
  public List<R> content() {
    return content;
  }

  @Override
  public Iterator<R> iterator() {
    return content.iterator();
  }

  @Override
  public boolean hasContent() {
    return !content.isEmpty();
  }

  @Override
  public int numberOfElements() {
    return content.size();
  }

  @Override
  public PageRequest pageRequest() {
    return request;
  }

  @Override
  public Cursor cursor(int index) {
    return cursor.apply(content.get(index));
  }

  @Override
  public boolean hasNext() {
    return hasContent() && (more || request.mode() == Mode.CURSOR_PREVIOUS);
  }

  @Override
  public boolean hasPrevious() {
    return hasContent()
        && switch (request.mode()) {
          case CURSOR_PREVIOUS -> more;
          case CURSOR_NEXT -> true;
          case OFFSET -> request.page() > 1;
        };
  }

  @Override
  public PageRequest nextPageRequest() {
    if (!hasNext()) {
      throw new NoSuchElementException("there is no next page");
    }
    return PageRequest.afterCursor(
        cursor(content.size() - 1), request.page() + 1, request.size(), request.requestTotal());
  }

  @Override
  public PageRequest previousPageRequest() {
    if (!hasPrevious()) {
      throw new NoSuchElementException("there is no previous page");
    }
    return PageRequest.beforeCursor(
        cursor(0), Math.max(1, request.page() - 1), request.size(), request.requestTotal());
  }

  @Override
  public boolean hasTotals() {
    return request.requestTotal();
  }

  /** Counts at the first call. */
  @Override
  public synchronized long totalElements() {
    if (!hasTotals()) {
      throw new IllegalStateException("the page was requested without its total");
    }
    if (total == UNKNOWN) {
      total = count.getAsLong();
    }
    return total;
  }

  @Override
  public long totalPages() {
    return (totalElements() + request.size() - 1) / request.size();
  }

  @Override
  public String toString() {
    return "page " + request.page() + " of " + content;
  }
}
