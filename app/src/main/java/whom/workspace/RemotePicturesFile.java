package whom.workspace;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import whom.text.Refusal;

/// Whether previews of a workspace may fetch pictures that lie elsewhere: `.whom/preview.json`, never shared with the folder's other readers.
///
/// The file names the folder it was written for, so that a folder that somebody hands on, hidden files and all, fetches nothing elsewhere.
record RemotePicturesFile(Path workspace) {
    private static final String FILE = "preview.json";
    private static final String WHERE = "remote_pictures_of";

    boolean read() {
        Path file = folder().resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try {
            return JsonFiles.parse(file, JsonFiles.text(file)).root().path(WHERE).asText().equals(place());
        } catch (Refusal unreadable) {
            return false;
        }
    }

    void write(boolean on) throws Refusal {
        ObjectNode root = JsonFiles.begun();
        if (on) {
            root.put(WHERE, place());
        }
        Folders.write(folder(), FILE, JsonFiles.print(root));
    }

    private Path folder() {
        return workspace.resolve(".whom");
    }

    private String place() {
        return workspace.toAbsolutePath().normalize().toString();
    }
}
