package dev.rowan.schema;

import dev.rowan.schema.SqlTokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A script that was written for psql, such as one of pg_dump: what is no SQL is made blank, so that
 * all else stays where it is.
 *
 * <p>That are lines with a command of psql ({@code \restrict …}) and the rows behind {@code COPY
 * orders FROM stdin;}.
 *
 * @param text the script, blanks in place of what is no SQL
 * @param commands the commands, in order
 */
public record PsqlText(String text, List<Command> commands) {
  private static final Pattern LINE = Pattern.compile("(?m)^\\\\");
  private static final Pattern ROWS_END = Pattern.compile("(?m)^\\\\\\.[ \\t\\r]*$");

  public PsqlText {
    commands = List.copyOf(commands);
  }

  /**
   * A command of psql.
   *
   * @param name its name, without the backslash
   * @param start the offset of its backslash
   * @param end the offset after its name
   */
  public record Command(String name, int start, int end) {}

  /** Reads a script. */
  public static PsqlText of(String script) {
    return LINE.matcher(script).find()
        ? new Scan(script, false).run()
        : new PsqlText(script, List.of());
  }

  /** Reads a script for its schema alone: {@code COPY … FROM stdin} is blank with its rows. */
  public static PsqlText withoutRows(String script) {
    return LINE.matcher(script).find() ? new Scan(script, true).run() : of(script);
  }

  /** One walk through a script. */
  private static final class Scan {
    private final String script;
    private final boolean copiesToo;
    private final StringBuilder text;
    private final List<Command> commands = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private int statement;
    private int at;

    Scan(String script, boolean copiesToo) {
      this.script = script;
      this.copiesToo = copiesToo;
      this.text = new StringBuilder(script);
    }

    PsqlText run() {
      while (at < script.length()) {
        boolean startsLine = at == 0 || script.charAt(at - 1) == '\n';
        if (startsLine && script.charAt(at) == '\\') {
          command();
        } else {
          token(SqlTokens.at(script, at));
        }
      }
      return new PsqlText(text.toString(), commands);
    }

    private void command() {
      int end = at + 1;
      while (end < script.length() && Character.isLetter(script.charAt(end))) {
        end++;
      }
      commands.add(new Command(script.substring(at + 1, end), at, end));
      blank(at, lineEnd(end));
    }

    private void token(Token token) {
      if (token.kind() == SqlTokens.Kind.WORD) {
        if (words.isEmpty()) {
          statement = at;
        }
        words.add(token.text().toLowerCase(Locale.ROOT));
      }
      at += token.text().length();
      if (token.is(';')) {
        int from = words.lastIndexOf("stdin") - 1;
        if (from > 0 && words.get(0).equals("copy") && words.get(from).equals("from")) {
          rows();
        }
        words.clear();
      }
    }

    private void rows() {
      Matcher end = ROWS_END.matcher(script);
      int start = copiesToo ? statement : lineEnd(at);
      blank(start, end.find(lineEnd(at)) ? end.end() : script.length());
    }

    private void blank(int start, int end) {
      for (int i = start; i < end; i++) {
        if (script.charAt(i) != '\n') {
          text.setCharAt(i, ' ');
        }
      }
      at = end;
    }

    private int lineEnd(int from) {
      int end = script.indexOf('\n', from);
      return end < 0 ? script.length() : end;
    }
  }
}
