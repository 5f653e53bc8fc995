package whom.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import whom.profile.Schema;
import whom.profile.Uniting;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.work.Progress;

/// What tells the content of a file, read in one way, from every other: SHA-256 of its bytes and of all that decides what they mean.
final class ContentDigest {
    private static final int STEP = 1 << 18;
    /// Changed whenever this program reads files in another way than before.
    private static final String WAY = "1";

    private ContentDigest() {
    }

    static String of(ImportRequest request, String key, ZoneId zone, Uniting uniting, Progress progress, Cancellation cancellation)
            throws Refusal {
        try (InputStream in = Files.newInputStream(request.file())) {
            MessageDigest sha = sha();
            String way = String.join("\n", WAY, request.parts().toString(), String.valueOf(request.content()), request.mapping().toString(),
                    request.byPart().toString(), String.valueOf(request.addPeople()), key, zone.toString(), uniting.toString(), "");
            sha.update(way.getBytes(StandardCharsets.UTF_8));
            long size = Files.size(request.file());
            byte[] bytes = new byte[STEP];
            long done = 0;
            for (int n = in.read(bytes); n >= 0; n = in.read(bytes)) {
                cancellation.check();
                progress.at("Looking for what is known of " + request.file().getFileName(), done, size);
                sha.update(bytes, 0, n);
                done += n;
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (IOException e) {
            throw new Refusal(request.file() + ": can't be read: " + e.getMessage(), e);
        }
    }

    /// The same content for a workspace that knows these attributes, events and channels: one that lost some of them must learn them again.
    static String into(Schema schema, String digest) {
        List<String> known = new ArrayList<>(schema.channels());
        schema.attributes().forEach(attribute -> known.add("a " + attribute.name()));
        schema.events().forEach(event -> event.properties().forEach(property -> known.add("e " + event.name() + " " + property.name())));
        schema.events().forEach(event -> known.add("e " + event.name()));
        known.sort(null);
        return HexFormat.of().formatHex(sha().digest((digest + "\n" + String.join("\n", known)).getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
