package whom.naive;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import whom.resolve.Resolution;
import whom.resolve.Resolved;
import whom.resolve.Resolver;
import whom.rule.Group;
import whom.rule.Joiner;
import whom.rule.Mark;
import whom.rule.Rule;
import whom.rule.text.RuleText;
import whom.text.Refusal;

/// A rule over a world.
record Case(World world, Rule rule) {
    /// Somebody about whom a reader says something else than the plain reading.
    ///
    /// @param id   of the person, or 0 when the reader failed
    /// @param says what the reader says, and of what
    record Difference(long id, String says) {}

    /// The rule held against the world.
    static Resolved.Whole resolve(World world, Rule rule) {
        return switch (new Resolver(world.schema(), world.moments().asOf(), world).resolve(rule)) {
            case Resolution.Ready ready -> ready.rule();
            case Resolution.NotReady notReady -> throw new IllegalArgumentException(notReady.problems() + " in " + rule);
        };
    }

    /// The first person whom the reader has and the plain reading has not, or the other way round, for the rule or for its negation.
    ///
    /// @param reads finds the ids of whom a rule selects, ascending
    Optional<Difference> difference(Function<Resolved.Whole, long[]> reads) {
        return difference(rule, "", reads).or(() -> difference(negated(rule), "of the rule negated: ", reads));
    }

    private Optional<Difference> difference(Rule asked, String of, Function<Resolved.Whole, long[]> reads) {
        long[] expected = new Reading(world).ids(asked);
        Resolved.Whole resolved = resolve(world, asked);
        try {
            long[] found = reads.apply(resolved);
            return LongStream.rangeClosed(1, world.people().size()).filter(id -> has(expected, id) != has(found, id)).boxed().findFirst()
                    .map(id -> new Difference(id, of + (has(found, id) ? "in" : "out")));
        } catch (RuntimeException failure) {
            return Optional.of(new Difference(0, of + "fails with " + failure));
        }
    }

    private static boolean has(long[] ids, long id) {
        return Arrays.binarySearch(ids, id) >= 0;
    }

    /// The tree within a None; pins do not turn round.
    static Rule negated(Rule rule) {
        return new Rule(new Group(Joiner.NONE, List.of(rule.root()), Mark.NONE));
    }

    /// As [#difference(Function)]; none for a case that cannot be counted at all.
    Optional<Difference> difference(Reader reader) {
        try (Shelved shelved = Shelved.changing(world)) {
            return difference(reader.reads().apply(shelved));
        } catch (IOException | Refusal | IllegalArgumentException | NullPointerException notACase) {
            return Optional.empty();
        }
    }

    /// The case for a person to read: the rule, what it needs, and whoever is concerned.
    String told(String reader, Difference difference) {
        String segments = world.rules().entrySet().stream().map(e -> "segment '" + e.getKey() + "': " + RuleText.print(e.getValue()) + "\n")
                .collect(Collectors.joining());
        String person = difference.id() == 0 ? "nobody in particular" : world.people().get((int) difference.id() - 1).toString();
        return String.format("%s says %s%nrule: %s%n%sas of %s in %s%nabout %s%nof %d people", reader, difference.says(),
                RuleText.print(rule), segments, world.moments().asOf().instant(), world.moments().asOf().zone(), person,
                world.people().size());
    }
}
