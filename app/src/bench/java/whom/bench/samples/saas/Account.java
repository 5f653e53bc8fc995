package whom.bench.samples.saas;

import java.time.Instant;
import java.util.List;
import whom.bench.samples.people.Identity;

/// One account and the person who opened it.
///
/// @param size people in the company who could use the tool
/// @param pace logins a working week while the tool is in use
/// @param setUp whether somebody finished the set-up
/// @param plan what they pay for, or paid for; empty if they never did
/// @param paysFrom the end of the trial
/// @param quietFrom when the logins stop, some while before the account is closed
/// @param closed when the account ended; [Instant#MAX] while it is open
record Account(Identity owner, String company, String role, String industry, String source, int size, double pace, boolean setUp,
        String plan, Instant signedUp,
        Instant paysFrom, Instant quietFrom, Instant closed, List<String> integrations) {
    String status() {
        if (closed.isBefore(Desk.AS_OF)) {
            return "churned";
        }
        return paysFrom.isAfter(Desk.AS_OF) ? "trial" : "active";
    }

    boolean paid() {
        return !plan.isEmpty() && paysFrom.isBefore(Desk.AS_OF);
    }

    int seats() {
        return switch (plan) {
            case "business" -> StrictMath.max(8, size * 3 / 4);
            case "team" -> StrictMath.max(3, size / 2);
            case "starter" -> StrictMath.min(3, size);
            default -> 1;
        };
    }

    /// US dollars a month for one seat.
    int price() {
        return switch (plan) {
            case "business" -> 19;
            case "team" -> 12;
            case "starter" -> 6;
            default -> 0;
        };
    }
}
