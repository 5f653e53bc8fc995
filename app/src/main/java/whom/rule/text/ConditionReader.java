package whom.rule.text;

import java.math.BigDecimal;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;
import whom.rule.Band;
import whom.rule.Condition;
import whom.rule.Mark;
import whom.rule.Path;
import whom.rule.text.grammar.RuleGrammarParser.AnniversaryContext;
import whom.rule.text.grammar.RuleGrammarParser.AttributeContext;
import whom.rule.text.grammar.RuleGrammarParser.BandContext;
import whom.rule.text.grammar.RuleGrammarParser.ConsentContext;
import whom.rule.text.grammar.RuleGrammarParser.ExportedContext;
import whom.rule.text.grammar.RuleGrammarParser.InSegmentContext;
import whom.rule.text.grammar.RuleGrammarParser.PinnedContext;
import whom.rule.text.grammar.RuleGrammarParser.RandomContext;
import whom.rule.text.grammar.RuleGrammarParser.TaggedContext;

/// Reads one row about what somebody is, without its mark.
record ConditionReader(Values values, Notes notes, Path path) {
    Condition attribute(AttributeContext c) {
        notes.part(path, Part.SUBJECT, c.subject());
        notes.part(path, Part.OPERATOR, c.test());
        Tests.Read read = new Tests(values).read(c.test());
        read.parts().forEach((part, context) -> notes.part(path, part, context));
        return new Condition.OfAttribute(Quotes.name(c.subject()), read.test(), Mark.NONE);
    }

    Condition ranked(AttributeContext c, BandContext band) {
        notes.part(path, Part.SUBJECT, c.subject());
        notes.part(path, Part.VALUE, band);
        return new Condition.Ranked(Quotes.name(c.subject()), band(band), Mark.NONE);
    }

    private @Nullable Band band(BandContext c) {
        if (c.OPENED() != null) {
            return null;
        }
        BigDecimal first = values.percent(c.share(0));
        if (c.BAND() != null) {
            return new Band.Between(first, values.percent(c.share(1)));
        }
        return c.TOP() == null ? new Band.Bottom(first) : new Band.Top(first);
    }

    Condition.Tagged tagged(TaggedContext c, boolean not) {
        notes.part(path, Part.VALUE, c.chosen());
        return new Condition.Tagged(Values.chosen(c.chosen()), not, Mark.NONE);
    }

    Condition inSegment(InSegmentContext c) {
        notes.part(path, Part.SUBJECT, c.chosen());
        return new Condition.InSegment(Values.chosen(c.chosen()), Mark.NONE);
    }

    Condition consented(ConsentContext c) {
        notes.part(path, Part.SUBJECT, 0, c.name() == null ? c.TEXT().getSymbol() : c.name().getStart());
        return new Condition.Consented(c.name() == null ? Quotes.strip(c.TEXT().getText()) : Quotes.name(c.name()), Mark.NONE);
    }

    Condition anniversary(AnniversaryContext c) {
        notes.part(path, Part.SUBJECT, c.name());
        notes.part(path, Part.WINDOW, c.annual());
        return new Condition.Anniversary(Quotes.name(c.name()), new WindowReader(values).annual(c.annual()), Mark.NONE);
    }

    Condition random(RandomContext c) {
        notes.part(path, Part.VALUE, c.share(0));
        return new Condition.RandomShare(values.percent(c.share(0)), c.share().size() > 1 ? values.percent(c.share(1)) : BigDecimal.ZERO,
                c.TEXT() == null ? "" : Quotes.strip(c.TEXT().getText()), Mark.NONE);
    }

    Condition pinned(PinnedContext c) {
        notes.part(path, Part.VALUE, c.keys());
        return new Condition.Pinned(Values.keys(c.keys()), Mark.NONE);
    }

    Condition exported(ExportedContext c) {
        List<? extends ParserRuleContext> chosen = c.chosen();
        if (!chosen.isEmpty()) {
            notes.part(path, Part.SUBJECT, chosen.getFirst());
        }
        return new Condition.Exported(c.TO() == null ? null : Values.chosen(c.chosen(0)),
                c.SEGMENT() == null ? null : Values.chosen(c.chosen().getLast()), new EventReader(values, notes, path).window(c.window()),
                Mark.NONE);
    }
}
