package whom.rule.text;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/// Stops at the first mistake (a guess at what comes after it would only puzzle) and says what could have stood there: everything that any
/// decision since the last good token would have taken.
final class FirstMistake extends DefaultErrorStrategy {
    private record Decision(int state, ParserRuleContext context) {}

    private final List<Decision> decisions = new ArrayList<>();
    private int position = -1;

    /// Where the parser stopped, and which tokens could have stood there.
    static final class Met extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Token found;
        private final transient IntervalSet expected;

        Met(Token found, IntervalSet expected) {
            super(found.getText(), null, false, false);
            this.found = found;
            this.expected = expected;
        }

        Token found() {
            return found;
        }

        IntervalSet expected() {
            return expected;
        }
    }

    @Override
    public void recover(Parser parser, RecognitionException mistake) {
        throw met(parser);
    }

    @Override
    public Token recoverInline(Parser parser) {
        throw met(parser);
    }

    @Override
    public void reportError(Parser parser, RecognitionException mistake) {
        throw met(parser);
    }

    /// Notes the decision instead of skipping tokens.
    @Override
    public void sync(Parser parser) {
        int now = parser.getInputStream().index();
        if (now != position) {
            position = now;
            decisions.clear();
        }
        decisions.add(new Decision(parser.getState(), parser.getContext()));
    }

    private Met met(Parser parser) {
        IntervalSet expected = new IntervalSet(parser.getExpectedTokens());
        if (parser.getInputStream().index() == position) {
            for (Decision decision : decisions) {
                RuleContext context = decision.context();
                expected.addAll(parser.getATN().getExpectedTokens(decision.state(), context));
            }
        }
        return new Met(parser.getCurrentToken(), expected);
    }
}
