package whom.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import whom.text.Refusal;
import whom.workspace.ExportTarget;

/// What was asked of an export beyond one file for each segment.
final class ExportTerms {
    @Option(names = "--union", description = "One file for several segments, each person once. Otherwise a file each.")
    boolean union;

    @Option(names = "--each-once", description = "Each person stands in the file of one segment only: the first of those named that they are in.")
    boolean eachOnce;

    @Option(names = "--template", paramLabel = "TEMPLATE", description = "The mail that is meant: whose variants and texts --add and --split-by take, "
            + "and to whom it sends nothing.")
    @Nullable
    String template;

    @Option(names = "--add", split = ",", paramLabel = "COLUMN", description = "Columns that come from no attribute: segment; of --template: variant, subject, "
            + "preheader, html; or NAME=TEMPLATE, what another template prints (NAME=TEMPLATE:subject for its subject).")
    List<String> added = new ArrayList<>();

    @Option(names = "--split-by", paramLabel = "WHAT", description = "A file for each variant of --template (variant), or for each value of an attribute.")
    @Nullable
    String splitBy;

    @Option(names = "--holdout", paramLabel = "PERCENT", description = "Hold back a random share, such as 10%%: always the same people.")
    @Nullable
    String holdout;

    @Option(names = "--holdout-seed", paramLabel = "TEXT", defaultValue = ExportTarget.Wishes.SEED, description = "By which people are drawn for the holdout; another text, other people.")
    String seed = ExportTarget.Wishes.SEED;

    @Option(names = "--since-last", description = "Only rows that are new or changed since the last export of this preset and segment, and a file -removed.csv "
            + "with those to take out.")
    boolean sinceLast;

    /// As a target of the workspace says.
    static ExportTerms of(ExportTarget.Wishes wishes) {
        ExportTerms terms = new ExportTerms();
        terms.eachOnce = wishes.eachOnce();
        terms.sinceLast = wishes.sinceLast();
        terms.template = wishes.template();
        terms.added = wishes.added();
        terms.splitBy = wishes.splitBy();
        terms.holdout = wishes.holdout();
        terms.seed = wishes.seed();
        return terms;
    }

    /// @throws Refusal when two things were asked for that do not go together
    void check(RuleChoice choice) throws Refusal {
        if (union && eachOnce) {
            throw new Refusal("--union writes one file, in which each person stands once anyway; leave --each-once out");
        }
        if (sinceLast && choice.isRule()) {
            throw new Refusal(
                    "--since-last compares with the last export of a segment, and a rule from the command line has no name by which it "
                            + "would be known again; save it as a segment");
        }
    }

    /// As a number; null without a holdout.
    @Nullable
    BigDecimal percent() throws Refusal {
        if (holdout == null) {
            return null;
        }
        try {
            BigDecimal percent = new BigDecimal(holdout.strip().replaceFirst("\\s*%$", ""));
            if (percent.signum() > 0 && percent.compareTo(BigDecimal.valueOf(100)) < 0) {
                return percent;
            }
        } catch (NumberFormatException _) {
            // Said below.
        }
        throw new Refusal("--holdout " + holdout + ": must be a share between 0% and 100%, such as 10%");
    }
}
