package whom.template;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import whom.liquid.Engine;
import whom.liquid.LiquidProblem;
import whom.liquid.Parsed;
import whom.liquid.Partials;
import whom.template.mjml.Mjml;

/// What a template's file holds around the pieces of its dialect, told by the file's ending.
public enum Form {
    /// HTML, as most templates are.
    LIQUID(".liquid"),
    /// HTML, too: only the ending differs.
    HTML(".html"),
    /// MJML, which becomes HTML before anybody's values are filled in.
    MJML(".mjml");

    private final String ending;

    Form(String ending) {
        this.ending = ending;
    }

    /// With its dot.
    public String ending() {
        return ending;
    }

    /// What a file of that name holds; HTML unless its ending says otherwise.
    public static Form of(String fileName) {
        return Arrays.stream(values()).filter(form -> fileName.endsWith(form.ending)).findFirst().orElse(LIQUID);
    }

    public static List<String> endings() {
        return Arrays.stream(values()).map(Form::ending).toList();
    }

    /// Reads a template of this form.
    ///
    /// @param folder where MJML may include files from
    /// @throws LiquidProblem when it is wrong, with the place in the file as written
    public Parsed parse(String source, Dialect dialect, Path folder, Engine engine, Partials partials) throws LiquidProblem {
        return switch (this) {
            case LIQUID,HTML -> engine.parse(source, partials);
            case MJML -> Mjml.parse(source, dialect, path -> included(folder, path), engine, partials);
        };
    }

    private static Optional<String> included(Path folder, String path) {
        return FolderPartials.text(folder, path, List.of(MJML.ending, HTML.ending, ".css"));
    }
}
