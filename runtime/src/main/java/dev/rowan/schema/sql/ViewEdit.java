package dev.rowan.schema.sql;

import dev.rowan.schema.StorageParameters;
import dev.rowan.schema.View;
import java.util.List;

/** A view while statements change it. */
final class ViewEdit {
  private final View view;
  private StorageParameters options;
  private String accessMethod;
  private String tablespace;
  private List<View.ViewColumn> columns;
  private String comment;

  private ViewEdit(View view) {
    this.view = view;
    options = view.options();
    accessMethod = view.accessMethod();
    tablespace = view.tablespace();
    columns = view.columns();
    comment = view.comment();
  }

  static View options(View view, StorageParameters options) {
    ViewEdit edit = new ViewEdit(view);
    edit.options = options;
    return edit.view();
  }

  static View accessMethod(View view, String method) {
    ViewEdit edit = new ViewEdit(view);
    edit.accessMethod = method;
    return edit.view();
  }

  static View tablespace(View view, String tablespace) {
    ViewEdit edit = new ViewEdit(view);
    edit.tablespace = tablespace;
    return edit.view();
  }

  static View columns(View view, List<View.ViewColumn> columns) {
    ViewEdit edit = new ViewEdit(view);
    edit.columns = columns;
    return edit.view();
  }

  static View comment(View view, String comment) {
    ViewEdit edit = new ViewEdit(view);
    edit.comment = comment;
    return edit.view();
  }

  private View view() {
    return new View(
        view.name(),
        view.materialized(),
        view.query(),
        columns,
        options,
        accessMethod,
        tablespace,
        view.unpopulated(),
        view.clusterOn(),
        view.parts(),
        comment);
  }
}
