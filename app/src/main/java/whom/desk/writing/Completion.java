package whom.desk.writing;

import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import whom.desk.writing.Known.Choice;
import whom.desk.writing.Known.Name;
import whom.desk.writing.Proposal.Kind;
import whom.text.Folding;

/// What may be written where the caret is: a pure function of the source, the caret and what is known.
public final class Completion {
    private static final int MOST = 60;
    private static final Set<String> INCLUDES = Set.of("include", "render", "section");
    /// Tags behind whose name nothing of a person stands.
    private static final Set<String> BARE = Set.of("else", "comment", "raw", "doc", "break", "continue", "include", "render", "section",
            "capture", "increment", "decrement");
    private static final Map<String, Set<String>> MIDDLES = Map.of("else", Set.of("if", "unless", "case", "for"), "elsif",
            Set.of("if", "unless"), "when", Set.of("case"), "elif", Set.of("if"), "empty", Set.of("for"));
    private static final Pattern COMPARED = Pattern.compile("([\\w.${}\\-]+)\\s*(?:==|!=|<>|contains|=)$");
    private static final Pattern CASE = Pattern.compile("\\{%-?\\s*case\\s+([\\w.${}\\-]+)");
    private static final Pattern ADDRESS = Pattern
            .compile("(?:\\b(?:src|background|href)\\s*=\\s*[\"']|url\\(\\s*[\"']?)([^\"'()\\s<>]*)$");
    private static final Pattern BEGUN = Pattern.compile("(?:\\{\\{|\\{%)-?\\s?$|\\|\\s?$|[\\w}]\\.$|['\"]$|\\*\\|$|\\$\\{$");

    private Completion() {
    }

    /// Whether what was typed last is where people want to see what there is, without asking for it.
    public static boolean begins(String source, int caret, Known known) {
        String before = source.substring(Math.max(0, caret - 8), caret);
        if (!BEGUN.matcher(before).find()) {
            return false;
        }
        Optional<Spot> spot = Spot.at(source, caret, known.merge());
        boolean quoted = before.endsWith("'") || before.endsWith("\"");
        return spot.isPresent() ? !quoted || spot.get().quote() >= 0 : quoted && ADDRESS.matcher(line(source, caret)).find();
    }

    /// What may be written there.
    ///
    /// @param values of the attribute [asked for][Proposals#valuesOf()], as far as they have been read
    public static Proposals at(String source, int caret, Known known, List<Choice> values) {
        Optional<Spot> found = Spot.at(source, caret, known.merge());
        if (found.isEmpty()) {
            return outside(source, caret, known);
        }
        Spot spot = found.get();
        if (spot.quote() >= 0) {
            return quoted(source, caret, spot, known, values);
        }
        int from = caret - spot.word().length();
        if (spot.tag() && spot.before().isEmpty()) {
            return new Proposals(from, closed(source, caret), null, tags(source, caret, spot, known));
        }
        if (spot.before().endsWith("|")) {
            return new Proposals(from, caret, null,
                    matching(known.filters().stream().map(filter -> Proposal.of(Kind.FILTER, filter, "")), spot.word()));
        }
        if (BARE.contains(spot.tagName()) || spot.tagName().startsWith("end")) {
            return Proposals.none(caret);
        }
        return new Proposals(from, caret, null, names(known, spot.word()));
    }

    private static String line(String source, int caret) {
        int from = Math.max(source.lastIndexOf('\n', caret - 1) + 1, caret - 500);
        return source.substring(Math.min(from, caret), caret);
    }

    /// A picture where an address stands; anything at all elsewhere, with its delimiters.
    private static Proposals outside(String source, int caret, Known known) {
        Matcher address = ADDRESS.matcher(line(source, caret));
        if (address.find()) {
            String written = address.group(1);
            return new Proposals(caret - written.length(), caret, null,
                    matching(known.assets().stream().map(asset -> Proposal.of(Kind.FILE, asset, "")), written));
        }
        String open = known.merge() ? "*|" : "{{ ";
        String close = known.merge() ? "|*" : " }}";
        return new Proposals(caret, caret, null, known.names().stream().limit(MOST)
                .map(name -> {
                    String insert = open + name.spelled() + close;
                    return new Proposal(Kind.NAME, insert, about(name), insert, insert.length());
                }).toList());
    }

    private static Proposals quoted(String source, int caret, Spot spot, Known known, List<Choice> values) {
        String written = spot.quoted();
        int from = caret - written.length();
        if (spot.tag() && INCLUDES.contains(spot.tagName())) {
            return new Proposals(from, caret, null,
                    matching(known.partials().stream().map(partial -> Proposal.of(Kind.FILE, partial, "")), written));
        }
        String subject = subject(source, caret, spot);
        if (subject.equals("segment") || subject.equals("customer.segments")) {
            return new Proposals(from, caret, null, choices(known.segments(), written));
        }
        String attribute = known.names().stream().filter(name -> name.spelled().equals(subject)).map(Name::attribute).findFirst()
                .orElse(null);
        return new Proposals(from, caret, attribute, attribute == null ? List.of() : choices(values, written));
    }

    /// What the text in quotes is held against.
    private static String subject(String source, int caret, Spot spot) {
        if (spot.tagName().equals("when")) {
            Matcher cases = CASE.matcher(source).region(0, caret);
            String last = "";
            while (cases.find()) {
                last = cases.group(1);
            }
            return last;
        }
        Matcher compared = COMPARED.matcher(spot.beforeQuote());
        return compared.find() ? compared.group(1) : "";
    }

    private static List<Proposal> choices(List<Choice> all, String written) {
        return matching(all.stream().map(choice -> new Proposal(Kind.VALUE, choice.value(),
                choice.label().equals(choice.value())
                        ? choice.about()
                        : choice.label() + (choice.about().isEmpty() ? "" : " · " + choice.about()),
                choice.value(), choice.value().length())), written);
    }

    private static List<Proposal> names(Known known, String word) {
        String wanted = Folding.fold(word);
        List<Name> spelled = known.names().stream().filter(name -> starts(name.spelled(), wanted)).toList();
        Set<String> there = spelled.stream().map(Name::attribute).collect(Collectors.toSet());
        Stream<Name> labelled = known.names().stream()
                .filter(name -> !wanted.contains(".") && !there.contains(name.attribute()) && Folding.fold(name.label()).contains(wanted));
        return Stream.concat(spelled.stream(), labelled).map(Completion::proposal).distinct().limit(MOST).toList();
    }

    private static boolean starts(String spelled, String wanted) {
        return Folding.fold(spelled).startsWith(wanted);
    }

    private static Proposal proposal(Name name) {
        return Proposal.of(Kind.NAME, name.spelled(), about(name));
    }

    private static String about(Name name) {
        return name.label() + " · " + name.kind();
    }

    /// What begins so comes before what only has it somewhere.
    private static List<Proposal> matching(Stream<Proposal> all, String written) {
        String wanted = Folding.fold(written);
        List<Proposal> first = new ArrayList<>();
        List<Proposal> then = new ArrayList<>();
        all.forEach(proposal -> {
            if (starts(proposal.label(), wanted)) {
                first.add(proposal);
            } else if (Folding.fold(proposal.label() + " " + proposal.about()).contains(wanted)) {
                then.add(proposal);
            }
        });
        first.addAll(then);
        return first.stream().limit(MOST).toList();
    }

    /// A tag that is closed behind the caret is replaced with its end, since what comes behind may differ.
    private static int closed(String source, int caret) {
        int at = caret;
        while (at < source.length() && source.charAt(at) == ' ') {
            at++;
        }
        if (source.startsWith("-%}", at)) {
            return at + 3;
        }
        return source.startsWith("%}", at) ? at + 2 : caret;
    }

    private static List<Proposal> tags(String source, int caret, Spot spot, Known known) {
        int end = closed(source, caret);
        String close = end == caret ? "%}" : source.substring(caret, end).strip();
        String space = spot.word().isEmpty() && spot.inside().isEmpty() ? " " : "";
        Deque<String> open = OpenTags.at(source, spot.start() - 2, known.tags());
        List<Proposal> all = new ArrayList<>();
        if (!open.isEmpty()) {
            String ending = known.tags().getOrDefault(open.peek(), "");
            String written = space + ending + " " + close;
            all.add(new Proposal(Kind.TAG, ending, "", written, written.length()));
        }
        known.tags().forEach((name, ending) -> {
            Set<String> belongs = MIDDLES.get(name);
            if (belongs == null || (!open.isEmpty() && belongs.contains(open.getFirst()))) {
                all.add(tag(source, name, ending, space, close));
            }
        });
        return matching(all.stream(), spot.word());
    }

    private static Proposal tag(String source, String name, String ending, String space, String close) {
        boolean bare = name.equals("else") || name.equals("comment") || name.equals("raw") || name.equals("doc") || name.equals("break")
                || name.equals("continue") || name.equals("empty");
        String begin = space + name + (bare ? "" : " ");
        String whole = begin + " " + close;
        boolean block = !ending.isEmpty() && !OpenTags.isClosedAlready(source, name, ending);
        return new Proposal(Kind.TAG, name, ending.isEmpty() ? "" : "… " + ending, block ? whole + "{% " + ending + " %}" : whole,
                bare ? whole.length() : begin.length());
    }
}
