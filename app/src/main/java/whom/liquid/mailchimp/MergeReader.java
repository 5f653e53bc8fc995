package whom.liquid.mailchimp;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import whom.liquid.Arm;
import whom.liquid.Block;
import whom.liquid.mailchimp.ConditionReader.Asked;
import whom.liquid.parse.Reading;
import whom.liquid.tree.Body;
import whom.liquid.tree.Node;
import whom.liquid.tree.Span;
import whom.text.NearMatch;

/// Reads pieces into nodes, block in block.
final class MergeReader {
    private static final Set<String> IF_ARMS = Set.of("ELSEIF", "ELSE");
    private static final Set<String> GROUP_ARMS = Set.of("ELSE");
    /// Verbs that open a block which is read even when its verb is misspelt, so that its end is at home.
    private static final Set<String> OPENERS = Set.of("IF", "IFNOT", "INTERESTED");

    private final Reading reading;
    private final List<Piece> pieces;
    private final int outside;
    private final ValueReader values;
    private final ConditionReader conditions;
    private final Deque<Open> open = new ArrayDeque<>();
    private int at;

    /// A block that is not closed yet.
    ///
    /// @param closer what stands behind `END:`
    /// @param why    why it was refused, or null
    private record Open(Verb opener, String closer, @Nullable String why) {}

    MergeReader(Reading reading, List<Piece> pieces, int depth) {
        this.reading = reading;
        this.pieces = pieces;
        this.outside = depth;
        this.values = new ValueReader(reading);
        this.conditions = new ConditionReader(reading, values);
    }

    /// Everything up to the end.
    Body whole() {
        List<Node> nodes = new ArrayList<>();
        fill(nodes, Set.of());
        return new Body(nodes);
    }

    /// Reads what stands in a block up to its next arm or its end.
    ///
    /// @return the tag that starts the next arm, or null when the block has ended
    private @Nullable Verb arm(Open block, List<Node> nodes, Set<String> arms) {
        reading.checkDepth(block.opener().span(), outside + open.size() + 1);
        open.push(block);
        Verb stop = fill(nodes, arms);
        open.pop();
        return stop;
    }

    private @Nullable Verb fill(List<Node> nodes, Set<String> arms) {
        while (at < pieces.size()) {
            switch (pieces.get(at++)) {
                case Piece.Text(Span span) -> nodes.add(new Node.Text(span, span.source().text().substring(span.start(), span.end())));
                case Piece.Tag written -> {
                    Verb tag = Verb.of(written, reading);
                    if (arms.contains(tag.name())) {
                        return tag;
                    }
                    if (tag.name().equals("END")) {
                        if (ends(tag)) {
                            return null;
                        }
                    } else {
                        tag(nodes, tag);
                    }
                }
            }
        }
        Open unclosed = open.peek();
        if (unclosed != null) {
            reading.problem(unclosed.opener().span(), missing(unclosed));
        }
        return null;
    }

    private static String missing(Open block) {
        return "'" + block.opener().text() + "' is never closed: *|END:" + block.closer() + "|* is missing";
    }

    /// Whether the block that is being read ends with this tag, or because a block around it does.
    private boolean ends(Verb tag) {
        Open block = open.peek();
        String closes = Objects.requireNonNullElse(tag.argument(), "").toUpperCase(Locale.ROOT);
        if (block == null) {
            reading.problem(tag.span(), "'" + tag.text() + "' closes nothing: no block is open here");
            return false;
        }
        if (closes.equals(block.closer()) || (closes.isEmpty() && block.why() != null)) {
            return true;
        }
        if (open.stream().anyMatch(outer -> outer.closer().equals(closes))) {
            reading.problem(block.opener().span(), missing(block) + " before *|" + tag.text() + "|* in line " + tag.span().place().line());
            at--;
            return true;
        }
        reading.problem(tag.span(),
                "'" + tag.text() + "' closes nothing: the block that is open here is '" + block.opener().text() + "' of line "
                        + block.opener().span().place().line() + ", which ends with *|END:" + block.closer() + "|*");
        return closes.isEmpty() || NearMatch.of(closes, Set.of(block.closer())).isPresent();
    }

    private void tag(List<Node> nodes, Verb tag) {
        switch (tag.name()) {
            case "IF", "IFNOT" -> conditional(nodes, tag, tag.name().equals("IFNOT"));
            case "INTERESTED" -> interested(nodes, tag);
            case "ELSE" -> reading.problem(tag.span(), "'ELSE' belongs in 'IF', 'IFNOT' or 'INTERESTED', not here");
            case "ELSEIF" -> reading.problem(tag.span(), "'ELSEIF' belongs in 'IF' or 'IFNOT', not here");
            default -> other(nodes, tag);
        }
    }

    private void other(List<Node> nodes, Verb tag) {
        if (SenderTags.get(tag.text().toUpperCase(Locale.ROOT)) instanceof Known.Refused(String why, boolean block)) {
            if (open.stream().noneMatch(outer -> why.equals(outer.why()))) {
                reading.problem(tag.span(), "Mailchimp's tag '" + tag.name() + "' does not work here: " + why);
            }
            if (block) {
                arm(new Open(tag, tag.name(), why), new ArrayList<>(), Set.of());
            }
            return;
        }
        if (tag.argument() != null && !ValueReader.VERBS.contains(tag.name())) {
            Optional<String> near = NearMatch.of(tag.name(), ValueReader.VERBS);
            if (near.filter(OPENERS::contains).isPresent()) {
                reading.problem(tag.span(),
                        "'" + tag.name() + ":…' is no tag of Mailchimp's that Whom knows"
                                + Reading.didYouMean(tag.name(), ValueReader.VERBS));
                boolean group = near.get().equals("INTERESTED");
                misspelt(tag, group ? "INTERESTED" : "IF", group ? GROUP_ARMS : IF_ARMS);
                return;
            }
        }
        reading.attempt(Optional.<Node>empty(), () -> Optional.of(values.node(tag))).ifPresent(nodes::add);
    }

    /// Reads a block whose opening tag is wrong for the sake of what is wrong within.
    private void misspelt(Verb opener, String closer, Set<String> arms) {
        Verb next = opener;
        while (next != null) {
            if (next.name().equals("ELSEIF")) {
                conditions.field(next);
            }
            next = arm(new Open(opener, closer, null), new ArrayList<>(), arms);
        }
    }

    /// `IF`, and `IFNOT`, which is the `unless` of other languages.
    private void conditional(List<Node> nodes, Verb opener, boolean not) {
        Arms arms = new Arms(opener, reading.startBlock());
        Open block = new Open(opener, "IF", null);
        for (Verb tag = opener; tag != null;) {
            List<Node> body = new ArrayList<>();
            if (!arms.otherwise(tag, body)) {
                arms.add(conditions.field(tag), !not || arms.hasAny(), tag, body);
            }
            tag = arm(block, body, IF_ARMS);
        }
        nodes.add(arms.node(not ? Block.Kind.UNLESS : Block.Kind.IF));
    }

    private void interested(List<Node> nodes, Verb opener) {
        Arms arms = new Arms(opener, reading.startBlock());
        Open block = new Open(opener, "INTERESTED", null);
        for (Verb tag = opener; tag != null;) {
            List<Node> body = new ArrayList<>();
            if (!arms.otherwise(tag, body)) {
                arms.add(conditions.group(tag), true, tag, body);
            }
            tag = arm(block, body, GROUP_ARMS);
        }
        nodes.add(arms.node(Block.Kind.IF));
    }

    /// The arms of one block while they are read.
    private final class Arms {
        private final Verb opener;
        private final int number;
        private final List<Arm> arms = new ArrayList<>();
        private final List<Way> ways = new ArrayList<>();
        private @Nullable List<Node> otherwise;

        /// One condition, whether it or its contrary must hold, and what is then printed.
        private record Way(Asked asked, boolean holds, List<Node> body) {}

        Arms(Verb opener, int number) {
            this.opener = opener;
            this.number = number;
        }

        /// Whether this tag is an `ELSE`, or stands behind one, where nothing reaches it.
        boolean otherwise(Verb tag, List<Node> body) {
            if (otherwise != null) {
                reading.note(tag.span(), "nothing reaches this '" + tag.name() + "': it stands behind 'ELSE'");
                return true;
            }
            if (!tag.name().equals("ELSE")) {
                return false;
            }
            if (tag.argument() != null && !tag.argument().isEmpty()) {
                reading.problem(tag.span(), "'ELSE' takes no condition: write *|ELSEIF:" + tag.argument() + "|*");
            }
            otherwise = body;
            arms.add(new Arm(null, tag.span().place()));
            return true;
        }

        boolean hasAny() {
            return !ways.isEmpty();
        }

        void add(Asked asked, boolean holds, Verb tag, List<Node> body) {
            ways.add(new Way(asked, holds, body));
            arms.add(new Arm(asked.written(), tag.behind().place()));
        }

        Node node(Block.Kind kind) {
            if (otherwise == null) {
                arms.add(new Arm(null, opener.span().place()));
            }
            int trace = reading.finishBlock(number, kind, "", opener.span(), arms);
            List<Node.Branch> branches = ways.stream()
                    .map(way -> new Node.Branch(way.asked().condition(), way.holds(), new Body(way.body()))).toList();
            return new Node.If(opener.span(), branches, otherwise == null ? Body.EMPTY : new Body(otherwise), trace);
        }
    }
}
