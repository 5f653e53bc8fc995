package whom.delivery;

import com.helger.css.decl.CSSSelector;
import com.helger.css.decl.CSSSelectorAttribute;
import com.helger.css.decl.CSSSelectorSimpleMember;
import com.helger.css.decl.ECSSSelectorCombinator;
import com.helger.css.decl.ICSSSelectorMember;
import java.util.Comparator;

/// How much a rule weighs against others: its specificity as CSS counts it, then its place in the source.
///
/// @param ids     `#id`
/// @param classes `.class`, `[attribute]`, `:hover`
/// @param names   `td`, `::before`
record Weight(int ids, int classes, int names, int order) implements Comparable<Weight> {
    private static final Comparator<Weight> LIGHTEST_FIRST = Comparator.comparingInt(Weight::ids).thenComparingInt(Weight::classes)
            .thenComparingInt(Weight::names).thenComparingInt(Weight::order);

    static Weight of(CSSSelector selector, int order) {
        int ids = 0;
        int classes = 0;
        int names = 0;
        for (ICSSSelectorMember member : selector.getAllMembers()) {
            if (member instanceof CSSSelectorSimpleMember simple) {
                if (simple.isHash()) {
                    ids++;
                } else if (simple.isClass() || (simple.isPseudo() && !simple.getValue().startsWith("::"))) {
                    classes++;
                } else if (!simple.getValue().equals("*")) {
                    names++;
                }
            } else if (member instanceof CSSSelectorAttribute) {
                classes++;
            } else if (!(member instanceof ECSSSelectorCombinator)) {
                classes++;
            }
        }
        return new Weight(ids, classes, names, order);
    }

    @Override
    public int compareTo(Weight other) {
        return LIGHTEST_FIRST.compare(this, other);
    }
}
