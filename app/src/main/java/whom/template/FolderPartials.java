package whom.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import whom.liquid.Partials;

/// The templates of one folder as partials: `{% include 'footer' %}` is `footer.liquid` or `footer.html`, and nothing outside the folder, ever.
public final class FolderPartials implements Partials {
    private static final Pattern NAME = Pattern
            .compile("[\\p{L}\\p{N}_-]+(\\.[\\p{L}\\p{N}_-]+)*(/[\\p{L}\\p{N}_-]+(\\.[\\p{L}\\p{N}_-]+)*)*");
    private static final long MOST_BYTES = 2_000_000;

    private final Path folder;

    public FolderPartials(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<String> source(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        for (String ending : new String[]{".liquid", ".html", ""}) {
            Optional<String> text = read(name + ending);
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    /// The name of the file that a partial, or a file that MJML includes, is read from.
    public String file(String name) {
        for (String ending : new String[]{".liquid", ".html"}) {
            if (Inside.of(folder, name + ending).isPresent()) {
                return name + ending;
            }
        }
        return Form.endings().stream().anyMatch(name::endsWith) || name.endsWith(".css") ? name : name + ".liquid";
    }

    private Optional<String> read(String name) {
        return text(folder, name, List.of(".liquid", ".html"));
    }

    /// The text of a file within the folder whose name ends in one of these ways.
    static Optional<String> text(Path folder, String name, List<String> endings) {
        if (endings.stream().noneMatch(name::endsWith)) {
            return Optional.empty();
        }
        try {
            Path file = Inside.of(folder, name).orElse(null);
            return file == null || Files.size(file) > MOST_BYTES ? Optional.empty() : Optional.of(Files.readString(file));
        } catch (IOException e) {
            // Not readable is the same as not there; whoever asks names the file and the place that asks for it.
            return Optional.empty();
        }
    }
}
