package org.tidings.server.handover;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tidings.server.protocol.Loopback;

/**
 * Says, in a store's folder, where its server listens and by what token it takes articles. Only the
 * owner may read it. A server that was killed leaves it behind; then its process is gone.
 */
public record ServingFile(Path file) {

  private static final Logger LOG = LoggerFactory.getLogger(ServingFile.class);
  private static final String NAME = "serving.json";
  private static final String ADDRESS = "address";
  private static final String TOKEN = "token";
  private static final String PROCESS = "process";
  private static final Set<PosixFilePermission> OWNER =
      Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  /** That of a store. */
  public static ServingFile in(Path store) {
    return new ServingFile(store.resolve(NAME));
  }

  /** Says that this process serves; replaces what a killed one left. */
  public void write(Serving serving) throws IOException {
    JsonObject json = new JsonObject();
    json.addProperty(ADDRESS, serving.address().toString());
    json.addProperty(TOKEN, serving.token().text());
    json.addProperty(PROCESS, ProcessHandle.current().pid());
    Path fresh = file.resolveSibling(NAME + ".new");
    Files.deleteIfExists(fresh);
    Files.createFile(fresh, ownersOnly());
    Files.writeString(
        fresh, json + "\n", StandardCharsets.UTF_8, StandardOpenOption.TRUNCATE_EXISTING);
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static FileAttribute<?>[] ownersOnly() {
    return isPosix()
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)}
        : new FileAttribute<?>[0];
  }

  private static boolean isPosix() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  }

  /** Who serves the store now; nobody if the file is not there, not to be trusted, or left over. */
  public Optional<Serving> read() {
    try {
      if (!Files.isRegularFile(file) || isOpenToOthers()) {
        return Optional.empty();
      }
      JsonObject json =
          JsonParser.parseString(Files.readString(file, StandardCharsets.UTF_8)).getAsJsonObject();
      URI address = URI.create(json.get(ADDRESS).getAsString());
      boolean alive =
          ProcessHandle.of(json.get(PROCESS).getAsLong())
              .filter(ProcessHandle::isAlive)
              .isPresent();
      return alive && Loopback.isLoopback(String.valueOf(address.getHost()))
          ? Optional.of(new Serving(address, AccessToken.parse(json.get(TOKEN).getAsString())))
          : Optional.empty();
    } catch (IOException
        | JsonParseException
        | IllegalArgumentException
        | IllegalStateException
        | NullPointerException
        | UnsupportedOperationException e) {
      return Optional.empty();
    }
  }

  private boolean isOpenToOthers() throws IOException {
    return isPosix() && !OWNER.containsAll(Files.getPosixFilePermissions(file));
  }

  /**
   * Says that nobody serves any more; a file that cannot be deleted says so too, by its process.
   */
  public void delete() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.warn("{} was not deleted", file, e);
    }
  }
}
