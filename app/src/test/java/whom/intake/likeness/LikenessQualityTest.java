package whom.intake.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import whom.work.Cancellation;
import whom.work.Progress;

/// How right the search is on records that were never looked at while its weights were chosen: for signups the seeds 1 to 3 were, for the register 1 and 2.
@Execution(ExecutionMode.CONCURRENT)
class LikenessQualityTest {
    private static final double PRECISION = 0.99;
    private static final double RECALL = 0.85;

    @ParameterizedTest
    @ValueSource(longs = {101, 102, 103, 104, 105, 106, 107, 108, 109, 110})
    void signupsNeverLookedAt(long seed) {
        isRight("signups", seed, Signups.of(1_000, seed));
    }

    @ParameterizedTest
    @ValueSource(longs = {201, 202, 203})
    void aRegisterNeverLookedAt(long seed) {
        isRight("register", seed, Registry.of(2_000, seed));
    }

    private static void isRight(String shape, long seed, Labelled labelled) {
        Likenesses found = Likeness.USUAL.find(labelled.people().stream(), new Cancellation(), Progress.SILENT);
        Labelled.Quality pairs = labelled.pairs(found);
        Labelled.Quality groups = labelled.groups(found);
        System.out.printf("%s %d, %d records, %d right pairs: pairs %s; groups %s%n", shape, seed, labelled.people().size(),
                labelled.truePairs(), pairs, groups);
        assertThat(pairs.precision()).isGreaterThanOrEqualTo(PRECISION);
        assertThat(pairs.recall()).isGreaterThanOrEqualTo(RECALL);
        assertThat(groups.precision()).isGreaterThanOrEqualTo(PRECISION - 0.005);
        assertThat(groups.recall()).isGreaterThanOrEqualTo(pairs.recall());
    }

    @Test
    void signupsAreAsHardAsTheSetWhoseShapeTheyHave() {
        double email = 0;
        double names = 0;
        double strict = 0;
        double pairs = 0;
        int seeds = 6;
        for (int seed = 1; seed <= seeds; seed++) {
            Labelled labelled = Signups.of(1_000, seed);
            var same = Labelled.equal(Role.EMAIL);
            var sameNames = same.or(Labelled.equal(Role.FIRST_NAME, Role.LAST_NAME, Role.BIRTH_DATE));
            var six = sameNames.or(Labelled.equal(Role.FIRST_NAME, Role.LAST_NAME)).or(Labelled.equal(Role.LAST_NAME, Role.BIRTH_DATE))
                    .or(Labelled.equal(Role.FIRST_NAME, Role.BIRTH_DATE)).or(Labelled.equal(Role.CITY, Role.BIRTH_DATE))
                    .or(Labelled.equal(Role.LAST_NAME, Role.CITY));
            email += labelled.rule(same).recall() / seeds;
            names += labelled.rule(sameNames).recall() / seeds;
            strict += labelled.rule(six).recall() / seeds;
            pairs += (double) labelled.truePairs() / seeds;
        }
        assertThat(email).as("recall of equal e-mails").isCloseTo(0.539, within(0.04));
        assertThat(names).as("… or equal names and birth date").isCloseTo(0.594, within(0.04));
        assertThat(strict).as("what six strict rules can find at all").isLessThan(0.928);
        assertThat(pairs).as("right pairs").isCloseTo(2_975, within(400.0));
    }
}
