package whom.desk.words;

import java.util.ArrayList;
import java.util.List;
import whom.resources.Words;
import whom.rule.Condition;
import whom.rule.Group;
import whom.rule.Joiner;
import whom.rule.Mark;
import whom.rule.Node;
import whom.rule.Pins;
import whom.rule.Rule;

/// A rule as one sentence. Brackets and "either" keep the groups apart, so that a sentence can be read in one way only.
record Sentence(Words words, Clauses clauses, Values values) {
    String of(Rule rule) {
        String said = whole(rule);
        // What is still to be chosen is said as "…", which ends a sentence by itself.
        return said.endsWith("….") ? said.substring(0, said.length() - 1) : said;
    }

    private String whole(Rule rule) {
        String said = tree(rule);
        Pins pins = rule.pins();
        if (pins.equals(Pins.NONE)) {
            return said;
        }
        String bare = said.substring(0, said.length() - 1);
        String in = pins.in().isEmpty() ? bare : words.text("rule.sentence.pinnedIn", bare, values.firstOf(pins.in()));
        return pins.out().isEmpty() ? in + "." : words.text("rule.sentence.pinnedOut", in, values.firstOf(pins.out()));
    }

    private String tree(Rule rule) {
        if (rule.root().mark().muted()) {
            return words.text("rule.sentence.everyone");
        }
        Group root = active(rule.root());
        if (root.children().isEmpty()) {
            return words.text("rule.sentence.everyone");
        }
        return switch (root.joiner()) {
            case NONE -> words.text("rule.sentence.everyoneExcept", said(clauses(root.children()), "rule.list.or"));
            case ANY -> words.text("rule.sentence.people", said(clauses(root.children()), "rule.list.or"));
            case ALL -> all(root);
        };
    }

    private String all(Group root) {
        List<Node> wanted = new ArrayList<>();
        List<Node> unwanted = new ArrayList<>();
        for (Node child : root.children()) {
            if (child instanceof Group group && group.joiner() == Joiner.NONE) {
                unwanted.addAll(group.children());
            } else {
                wanted.add(child);
            }
        }
        String except = unwanted.isEmpty() ? "" : said(clauses(unwanted), "rule.list.or");
        if (wanted.isEmpty()) {
            return words.text("rule.sentence.everyoneExcept", except);
        }
        String people = said(clauses(wanted), "rule.list.and");
        return unwanted.isEmpty()
                ? words.text("rule.sentence.people", people)
                : words.text("rule.sentence.peopleExcept", people, except);
    }

    /// The group without what is muted or empty; a group of one that only holds it is that one.
    private static Group active(Group group) {
        List<Node> children = new ArrayList<>();
        for (Node child : group.children()) {
            if (child.mark().muted()) {
                continue;
            }
            switch (child) {
                case Condition condition -> children.add(condition);
                case Group inner -> {
                    Group left = active(inner);
                    if (left.children().size() == 1 && left.joiner() != Joiner.NONE) {
                        children.add(left.children().getFirst());
                    } else if (!left.children().isEmpty()) {
                        children.add(left);
                    }
                }
            }
        }
        return children.size() == 1 && children.getFirst() instanceof Group only && group.joiner() != Joiner.NONE
                ? only
                : new Group(children.size() == 1 && group.joiner() == Joiner.ANY ? Joiner.ALL : group.joiner(), children, Mark.NONE);
    }

    private List<Clause> clauses(List<Node> nodes) {
        return nodes.stream().map(node -> clause(node, nodes.size() > 1)).toList();
    }

    /// @param among whether it stands beside others, so that it must be held together
    private Clause clause(Node node, boolean among) {
        return switch (node) {
            // "Then" reaches as far as it can, so it is held together beside others.
            case Condition.Sequence sequence when among ->
                Clause.own(words.text("rule.clause.bracketed", said(List.of(clauses.of(sequence)), "rule.list.and")));
            case Condition condition -> clauses.of(condition);
            case Group group when group.joiner() == Joiner.NONE ->
                Clause.who(words.text("rule.clause.notAmong", said(clauses(group.children()), "rule.list.or")));
            case Group group -> held(group, among);
        };
    }

    private Clause held(Group group, boolean among) {
        List<Clause> inner = clauses(group.children());
        boolean any = group.joiner() == Joiner.ANY;
        String list = any ? "rule.list.or" : "rule.list.and";
        if (!among) {
            return Clause.own(said(inner, list));
        }
        boolean plain = group.children().stream().allMatch(Condition.class::isInstance);
        if (!any || !plain) {
            return Clause.own(words.text("rule.clause.bracketed", said(inner, list)));
        }
        boolean allWho = inner.stream().allMatch(clause -> clause.pronoun() == Clause.Pronoun.WHO);
        return allWho
                ? Clause.who(words.text("rule.clause.either", values.listed(inner.stream().map(Clause::rest).toList(), list)))
                : Clause.own(words.text("rule.clause.either", said(inner, list)));
    }

    /// Clauses in a row; "who" is not said again right after "who".
    private String said(List<Clause> all, String last) {
        List<String> texts = new ArrayList<>();
        Clause.Pronoun before = Clause.Pronoun.OWN;
        for (Clause clause : all) {
            texts.add(switch (clause.pronoun()) {
                case OWN -> clause.rest();
                case WHOSE -> words.text("rule.clause.whose", clause.rest());
                case WHO -> before == Clause.Pronoun.WHO ? clause.rest() : words.text("rule.clause.who", clause.rest());
            });
            before = clause.pronoun();
        }
        return values.listed(texts, last);
    }
}
