package whom.template.mjml;

import ch.digitalfondue.mjml4j.Mjml4j;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import whom.liquid.Engine;
import whom.liquid.LiquidProblem;
import whom.liquid.Parsed;
import whom.liquid.Partials;
import whom.template.Dialect;

/// A template in MJML: compiled to HTML once, and then filled in for each person as any other.
public final class Mjml {
    private static final int MOST_CHARACTERS = 2_000_000;
    private static final int MOST_FILES = 100;
    private static final String INCLUDE = "mj-include";

    private final Vocabulary vocabulary = Vocabulary.read();
    private final Markings markings;
    private final Function<String, Optional<String>> files;
    private final Map<@Nullable String, SourceFile> read = new HashMap<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<LiquidProblem> mistakes = new ArrayList<>();
    private final List<LiquidProblem> notes = new ArrayList<>();

    private Mjml(Dialect dialect, Function<String, Optional<String>> files) {
        this.markings = Markings.of(dialect);
        this.files = files;
    }

    /// Compiles and then parses it; places of what comes out are those of the MJML wherever they are known.
    ///
    /// @param dialect what stands in the MJML
    /// @param files   the text of a file that is included, by its path; nothing where there is none or it lies outside of the folder
    /// @throws LiquidProblem when something is wrong, or would be lost, with the place
    public static Parsed parse(String source, Dialect dialect, Function<String, Optional<String>> files, Engine engine, Partials partials)
            throws LiquidProblem {
        Mjml mjml = new Mjml(dialect, files);
        Origins origins = mjml.compile(source);
        try {
            return new MjmlParsed(engine.parse(origins.html(), partials), origins, mjml.notes);
        } catch (LiquidProblem problem) {
            throw MjmlParsed.placed(problem, origins);
        }
    }

    private Origins compile(String source) throws LiquidProblem {
        if (source.length() > MOST_CHARACTERS) {
            throw new LiquidProblem("it has more than " + MOST_CHARACTERS + " characters", null, null);
        }
        read(null, source, Set.of());
        SourceFile main = file(null);
        if (main.tags().stream().noneMatch(tag -> tag.name().equals("mjml"))) {
            mistakes.addFirst(new LiquidProblem("MJML begins with `<mjml>`, which is missing", main.lines().place(0), null));
        }
        refuse();
        Set<Piece> words = new HashSet<>();
        Origins origins = rendered(words);
        pieces.stream().filter(piece -> !origins.has(piece)).forEach(words::add);
        // Some tags take words and no comments, such as a title.
        Origins again = words.isEmpty() ? origins : rendered(words);
        for (Piece piece : pieces) {
            if (!again.has(piece)) {
                Origins.Origin lost = again.of(piece);
                mistakes.add(new LiquidProblem(
                        "`" + shortened(piece.text()) + "` would be lost: MJML leaves out what stands here, or needs a plain number",
                        lost.place(), lost.file()));
            }
        }
        refuse();
        return again;
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    private void refuse() throws LiquidProblem {
        if (!mistakes.isEmpty()) {
            throw LiquidProblem.of(mistakes);
        }
    }

    /// Reads a file and all that it includes, and notes what is odd about them.
    ///
    /// @param within the files that include it, itself not among them
    private void read(@Nullable String name, String text, Set<@Nullable String> within) {
        if (read.size() >= MOST_FILES) {
            mistakes.add(new LiquidProblem("it includes more than " + MOST_FILES + " files", null, name));
            return;
        }
        SourceFile file = SourceFile.of(name, text, markings, pieces.size());
        read.put(name, file);
        pieces.addAll(file.pieces());
        mistakes.addAll(file.mistakes(markings));
        notes.addAll(new Losses(vocabulary, file.lines(), name).of(file.tags()));
        Set<@Nullable String> around = new HashSet<>(within);
        around.add(name);
        for (Tag tag : file.tags()) {
            if (tag.name().equals(INCLUDE) && tag.kind() != Tag.Kind.CLOSES) {
                include(file, tag, around);
            }
        }
    }

    private void include(SourceFile file, Tag tag, Set<@Nullable String> around) {
        String path = path(tag.value("path"));
        if (path.isEmpty()) {
            mistakes.add(new LiquidProblem("`mj-include` needs the path of a file", file.lines().place(tag.start()), file.name()));
        } else if (around.contains(path)) {
            mistakes.add(new LiquidProblem("`" + path + "` includes itself", file.lines().place(tag.start()), file.name()));
        } else if (!read.containsKey(path)) {
            Optional<String> text = files.apply(path);
            text.ifPresentOrElse(found -> read(path, found, around),
                    () -> mistakes
                            .add(new LiquidProblem("`" + path + "` cannot be included: there is no such file within the templates folder",
                                    file.lines().place(tag.start()), file.name())));
        }
    }

    /// Every path is read from the templates folder, as the names of partials are.
    private static String path(String written) {
        String path = written.strip();
        return path.startsWith("./") ? path.substring(2) : path;
    }

    private SourceFile file(@Nullable String name) {
        SourceFile file = read.get(name);
        if (file == null) {
            throw new IllegalStateException("was not read: " + name);
        }
        return file;
    }

    private Origins rendered(Set<Piece> asWords) throws LiquidProblem {
        Mjml4j.IncludeResolver resolver = new Mjml4j.IncludeResolver() {
            @Override
            public String readResource(String name) {
                return file(name).standIns(asWords::contains);
            }

            @Override
            public String resolvePath(String name, String base) {
                return path(name);
            }
        };
        try {
            Mjml4j.Configuration configuration = new Mjml4j.Configuration("und", Mjml4j.TextDirection.AUTO, resolver);
            return new Origins(Mjml4j.render(file(null).standIns(asWords::contains), configuration), pieces, read);
        } catch (NumberFormatException e) {
            throw new LiquidProblem("an attribute such as width or padding holds no number that MJML can read (" + e.getMessage() + ")",
                    null, null);
        } catch (RuntimeException | StackOverflowError e) {
            throw new LiquidProblem("MJML cannot be compiled: " + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()),
                    null, null);
        }
    }
}
