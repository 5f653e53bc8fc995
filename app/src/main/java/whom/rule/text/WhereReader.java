package whom.rule.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;
import whom.rule.Literal;
import whom.rule.Path;
import whom.rule.Where;
import whom.rule.text.grammar.RuleGrammarParser.AllWhereContext;
import whom.rule.text.grammar.RuleGrammarParser.AmongContext;
import whom.rule.text.grammar.RuleGrammarParser.AnyWhereContext;
import whom.rule.text.grammar.RuleGrammarParser.NegatedContext;
import whom.rule.text.grammar.RuleGrammarParser.OneWhereContext;
import whom.rule.text.grammar.RuleGrammarParser.WhereContext;

/// Reads the WHEREs of one row and counts their tests.
final class WhereReader {
    private final Values values;
    private final Tests tests;
    private final Notes notes;
    private final Path path;
    private int met;

    WhereReader(Values values, Tests tests, Notes notes, Path path) {
        this.values = values;
        this.tests = tests;
        this.notes = notes;
        this.path = path;
    }

    @Nullable
    Where read(@Nullable WhereContext where) {
        return where == null ? null : any(where.anyWhere());
    }

    private Where any(AnyWhereContext any) {
        List<Where> of = new ArrayList<>();
        for (AllWhereContext all : any.allWhere()) {
            of.add(all(all));
        }
        return of.size() == 1 ? of.getFirst() : new Where.Any(of);
    }

    private Where all(AllWhereContext all) {
        List<Where> of = new ArrayList<>();
        for (OneWhereContext one : all.oneWhere()) {
            of.add(one.anyWhere() == null ? one(one) : any(one.anyWhere()));
        }
        return of.size() == 1 ? of.getFirst() : new Where.All(of);
    }

    private Where one(OneWhereContext one) {
        int nth = met++;
        notes.part(path, Part.WHERE_PROPERTY, nth, one.subject());
        notes.part(path, Part.WHERE_OPERATOR, nth, one.test());
        if ((one.test() instanceof AmongContext among && among.band() != null)
                || (one.test() instanceof NegatedContext negated && negated.band() != null)) {
            values.mistake(one.test().getStart(), "a rank is one among people; WHERE looks at the properties of an event");
            return new Where.Of("", whom.rule.Test.of(whom.rule.Operator.IS));
        }
        Tests.Read read = tests.read(one.test());
        for (Map.Entry<Part, ParserRuleContext> part : read.parts().entrySet()) {
            notes.part(path, Part.WHERE_VALUE, nth, part.getValue());
            if (!read.test().values().isEmpty() && read.test().values().getFirst() instanceof Literal.OtherAttribute(String name)) {
                values.mistake(part.getValue().getStart(), "WHERE compares with values; text needs quotes: " + Quotes.text(name));
            }
        }
        return new Where.Of(Quotes.name(one.subject()), read.test());
    }
}
