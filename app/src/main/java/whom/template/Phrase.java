package whom.template;

import java.time.ZonedDateTime;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import whom.liquid.LiquidProblem;
import whom.liquid.Parsed;
import whom.liquid.Partials;
import whom.moment.AsOf;
import whom.profile.Person;
import whom.profile.Schema;

/// A text of Liquid about one person, such as a greeting: no page, and no HTML in it.
///
/// @param source as somebody wrote it
public record Phrase(String source, Parsed parsed) {
    /// @throws Mistake when the text is no Liquid
    public static Phrase read(String source) throws Mistake {
        try {
            return new Phrase(source, new OwnEngines().of(Dialect.LIQUID).parse(source, Partials.NONE));
        } catch (LiquidProblem e) {
            throw new Mistake((e.place() == null ? "" : e.place() + ": ") + e.getMessage(), e);
        }
    }

    /// What it says of people at a moment; nothing where it cannot be filled in, rather than half of it.
    public Function<Person, @Nullable String> said(Schema schema, AsOf asOf) {
        Addressing addressing = new Addressing(Dialect.LIQUID, schema);
        ZonedDateTime now = asOf.instant().atZone(asOf.zone());
        return person -> {
            try {
                var rendering = parsed.render(PersonData.of(person, Standing.NONE, addressing, now.getZone()), now);
                return rendering.problems().isEmpty() ? rendering.html() : "";
            } catch (LiquidProblem _) {
                return "";
            }
        };
    }

    /// Why a text is no Liquid.
    public static final class Mistake extends Exception {
        private static final long serialVersionUID = 1L;

        private Mistake(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
