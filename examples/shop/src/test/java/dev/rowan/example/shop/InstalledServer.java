package dev.rowan.example.shop;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The PostgreSQL whose programs are on the PATH, as a server of its own on a free port. */
final class InstalledServer implements AutoCloseable {
  private final Path folder;
  private final int port;

  private InstalledServer(Path folder, int port) {
    this.folder = folder;
    this.port = port;
  }

  /** Whether {@code postgres} on the PATH is of this major version. */
  static boolean isVersion(int major) throws IOException, InterruptedException {
    if (find("postgres").isEmpty() || find("initdb").isEmpty() || find("pg_ctl").isEmpty()) {
      return false;
    }
    Process process = new ProcessBuilder("postgres", "--version").start();
    String version = new String(process.getInputStream().readAllBytes());
    return process.waitFor() == 0 && version.contains("(PostgreSQL) " + major + ".");
  }

  private static Optional<File> find(String program) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> new File(folder, program))
        .filter(File::canExecute)
        .findFirst();
  }

  static InstalledServer start() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("rowan-installed-postgres");
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    InstalledServer server = new InstalledServer(folder, port);
    server.run("initdb", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync");
    server.run(
        "pg_ctl",
        "-w",
        "-o",
        "-p " + port + " -c fsync=off -c listen_addresses=localhost -c unix_socket_directories=''",
        "start");
    return server;
  }

  /** Returns its JDBC address. */
  String url() {
    return "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres";
  }

  /** Runs a program on the server's files; PostgreSQL refuses to be root, so root is hidden. */
  private void run(String program, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      command.addAll(List.of("unshare", "-U"));
    }
    command.addAll(List.of(program, "-D", folder.resolve("data").toString()));
    command.addAll(List.of(arguments));
    Path log = folder.resolve("log");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(Redirect.appendTo(log.toFile()))
            .start();
    if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
      throw new IOException(program + " failed:\n" + Files.readString(log));
    }
  }

  @Override
  public void close() throws IOException {
    try {
      run("pg_ctl", "-m", "immediate", "stop");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    }
  }
}
