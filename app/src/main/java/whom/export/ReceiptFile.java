package whom.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import whom.file.SafeFile;

/// A receipt on the disk, and the files that it names, as long as they are still what was written.
final class ReceiptFile {
    private static final ObjectMapper JSON = new ObjectMapper();
    /// A name in the same folder, as exports give them; a receipt that somebody wrote by hand names nothing elsewhere.
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}_-][\\p{L}\\p{M}\\p{Nd}_.-]*");

    private final Path folder;
    private final Path file;
    private final ObjectNode json;

    /// @param folder where the files stand that it names
    private ReceiptFile(Path folder, Path file, ObjectNode json) {
        this.folder = folder;
        this.file = file;
        this.json = json;
    }

    /// Nothing where it is not there or no receipt.
    static Optional<ReceiptFile> read(Path folder, Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            return JSON.readTree(Files.readAllBytes(file)) instanceof ObjectNode json && json.path("files").isArray()
                    ? Optional.of(new ReceiptFile(folder, file, json))
                    : Optional.empty();
        } catch (JsonProcessingException _) {
            return Optional.empty();
        }
    }

    /// Whether its files were deleted before.
    boolean isMarked() {
        return json.has("deleted");
    }

    /// Deletes every file that is byte for byte what the receipt says; whatever was changed, moved or put in its place stays.
    ///
    /// @return the names of those that stay
    List<String> deleteFiles() throws IOException {
        List<String> stay = new ArrayList<>();
        for (JsonNode written : json.path("files")) {
            String name = written.path("name").asText();
            if (!PLAIN.matcher(name).matches()) {
                continue;
            }
            Path there = folder.resolve(name);
            if (isAsWritten(there, written)) {
                Files.delete(there);
            } else if (Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
                stay.add(name);
            }
        }
        return stay;
    }

    /// Says in the receipt, which stays, that its files are gone.
    void mark(Instant when, List<String> stay) throws IOException {
        json.put("deleted", when.toString());
        if (!stay.isEmpty()) {
            ArrayNode changed = json.putArray("not_deleted_since_changed");
            stay.forEach(changed::add);
        }
        try (SafeFile safe = SafeFile.ownerOnly(file)) {
            safe.out().write(ReceiptJson.bytes(json));
            safe.keep();
        }
    }

    private static boolean isAsWritten(Path there, JsonNode written) throws IOException {
        if (!Files.isRegularFile(there, LinkOption.NOFOLLOW_LINKS) || Files.size(there) != written.path("bytes").asLong(-1)) {
            return false;
        }
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(there), Sha256.digest())) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest()).equals(written.path("sha256").asText());
        }
    }
}
