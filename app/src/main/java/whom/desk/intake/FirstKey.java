package whom.desk.intake;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import whom.intake.Mapping;
import whom.intake.Plan;
import whom.intake.Planning;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.profile.Schema;
import whom.text.Folding;
import whom.text.Refusal;

/// The column that tells people apart where there is no workspace yet that says so.
public final class FirstKey {
    /// The surest after an address; white space, case and signs aside.
    private static final List<String> OTHERS = List.of("customerid", "userid", "contactid", "id", "phone");
    private static final String EMAIL = "email";

    private FirstKey() {
    }

    /// The name of the key: `email` for addresses, whatever their column is called, else the column's own.
    ///
    /// @throws Refusal when there is none, with what to do
    public static String of(Looked looked, ZoneId zone) throws Refusal {
        Schema addresses = new Schema(EMAIL, List.of(new Attribute(EMAIL, EMAIL, Kind.TEXT, Map.of())), List.of(), List.of(EMAIL));
        Plan plan = Planning.plan(looked.name(), looked.header(), looked.survey(), addresses, zone, Mapping.NONE);
        if (plan.columns().stream().anyMatch(column -> !column.isSkipped() && column.to().equals(EMAIL))) {
            return EMAIL;
        }
        for (String known : OTHERS) {
            for (String column : looked.header()) {
                if (Folding.bare(column).equals(known)) {
                    return column.strip();
                }
            }
        }
        throw new Refusal(looked.part() + ": no column tells people apart; name one of them email, customer_id or id (columns: "
                + String.join(", ", looked.header().stream().filter(name -> !name.isBlank()).limit(30).toList()) + ")");
    }
}
