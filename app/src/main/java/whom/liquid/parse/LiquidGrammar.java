package whom.liquid.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import whom.liquid.LiquidProblem;
import whom.liquid.lex.Lexer;
import whom.liquid.tree.Body;
import whom.liquid.tree.Source;

/// Liquid, and what a dialect has on top of it.
///
/// @param names    what becomes of names
/// @param personal whether names may stand in `${…}`, and whole expressions in `{{ … }}` within tags and outputs, as in Braze
public record LiquidGrammar(Map<String, ExtraTag> tags, Outputs outputs, Names names, boolean personal) implements Grammar {
    public LiquidGrammar {
        tags = Map.copyOf(tags);
    }

    /// Nothing on top.
    static final LiquidGrammar CORE = new LiquidGrammar(Map.of(), Outputs.PLAIN, Names.PLAIN, false);

    @Override
    public Map<String, String> tags(Reading reading) {
        return BodyReader.offered(tags);
    }

    @Override
    public Body read(Reading reading, Source source, List<String> within, int depth) {
        List<LiquidProblem> lexical = new ArrayList<>();
        BodyReader reader = new BodyReader(this, reading, new Cursor(new Lexer(source, personal, lexical).tokens()), within, depth);
        lexical.forEach(reading::problem);
        return reader.whole();
    }
}
