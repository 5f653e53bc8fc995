package whom.view.builder;

/// How many rows and groups may still be made before the next frame is drawn. A rule of hundreds of conditions so comes in many short frames, from
/// the top, and not in one during which nothing answers.
final class Allowance {
    private int left;

    /// From now on as many as that may be made.
    void renew(int rows) {
        left = rows;
    }

    /// Takes one of them, if there is one left.
    boolean take() {
        if (left == 0) {
            return false;
        }
        left--;
        return true;
    }
}
