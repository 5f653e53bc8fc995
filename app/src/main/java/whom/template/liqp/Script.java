package whom.template.liqp;

import java.util.IdentityHashMap;
import java.util.Map;
import liqp.org.antlr.v4.runtime.ParserRuleContext;
import liqp.org.antlr.v4.runtime.Token;
import liqp.org.antlr.v4.runtime.misc.Interval;
import liqp.org.antlr.v4.runtime.tree.ParseTree;
import liquid.parser.v4.LiquidParser.BlockContext;
import liquid.parser.v4.LiquidParser.Include_tagContext;
import org.jspecify.annotations.Nullable;
import whom.text.Place;

/// One text as liqp read it: the template itself, or a partial at one of the places that include it.
///
/// @param partial  its name, or null for the template itself
/// @param branches number of the block, by the tag that opens it
/// @param arms     the arm, by what stands in it
/// @param includes what each include brings in; its own text each time, so that its blocks have their own numbers
record Script(@Nullable String partial, String source, ParseTree tree, Map<ParserRuleContext, Integer> branches,
        Map<BlockContext, ArmOf> arms,
        Map<Include_tagContext, Script> includes) {
    /// An arm of a block, both by number.
    record ArmOf(int block, int arm) {}

    Script(@Nullable String partial, String source, ParseTree tree) {
        this(partial, source, tree, new IdentityHashMap<>(), new IdentityHashMap<>(), new IdentityHashMap<>());
    }

    /// What stands in the source, on one line.
    static String text(ParserRuleContext what) {
        Token first = what.getStart();
        int last = what.getStop() == null ? first.getStopIndex() : what.getStop().getStopIndex();
        return first.getInputStream().getText(Interval.of(first.getStartIndex(), last)).strip().replaceAll("\\s+", " ");
    }

    Place place(ParserRuleContext what) {
        return place(source, what.getStart().getLine(), what.getStart().getCharPositionInLine());
    }

    /// @param line       from 1
    /// @param codePoints before it in the line, as liqp counts
    static Place place(String source, int line, int codePoints) {
        int at = 0;
        for (int i = 1; i < line; i++) {
            int end = source.indexOf('\n', at);
            if (end < 0) {
                break;
            }
            at = end + 1;
        }
        int known = source.codePointCount(at, source.length());
        return new Place(line, source.offsetByCodePoints(at, Math.min(codePoints, known)) - at + 1);
    }
}
