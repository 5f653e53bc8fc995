package whom.export;

import whom.audience.Bitmap;

/// What is left of an audience at each step on its way to an upload. The last step is exactly what an export writes.
///
/// @param matched      people whom the rule selects
/// @param reachable    of these, those with an address that the format can carry; several people with one address count once
/// @param consented    of these, those who gave consent on the channel; of several with one address somebody did and nobody refused
/// @param unsuppressed of these, those who are not suppressed, nor anybody with the same address
public record Waterfall(long matched, long reachable, long consented, long unsuppressed) {
    private static final int GIVEN = 1;
    private static final int REFUSED = 2;
    private static final int SUPPRESSED = 4;
    private static final int SEEN = 8;

    /// Of these people.
    public static Waterfall of(Bitmap members, Reach reach) {
        int[] addresses = reach.addresses();
        return addresses == null ? people(members, reach) : addresses(members, reach, addresses);
    }

    private static Waterfall people(Bitmap members, Reach reach) {
        Bitmap reachable = members.and(reach.addressed());
        Bitmap consented = reachable.and(reach.given());
        return new Waterfall(members.size(), reachable.size(), consented.size(), consented.size() - consented.shared(reach.suppressed()));
    }

    private static Waterfall addresses(Bitmap members, Reach reach, int[] addresses) {
        int most = 0;
        for (int address : addresses) {
            most = Math.max(most, address);
        }
        byte[] known = new byte[most + 1];
        members.and(reach.addressed()).forEach(id -> known[addresses[(int) id]] |= (byte) (SEEN | (reach.given().contains(id) ? GIVEN : 0)
                | (reach.refused().contains(id) ? REFUSED : 0) | (reach.suppressed().contains(id) ? SUPPRESSED : 0)));
        long reachable = 0;
        long consented = 0;
        long unsuppressed = 0;
        for (byte address : known) {
            boolean agreed = (address & (GIVEN | REFUSED)) == GIVEN;
            reachable += (address & SEEN) != 0 ? 1 : 0;
            consented += agreed ? 1 : 0;
            unsuppressed += agreed && (address & SUPPRESSED) == 0 ? 1 : 0;
        }
        return new Waterfall(members.size(), reachable, consented, unsuppressed);
    }
}
