package whom.liquid;

/// Reads Liquid. Safe for several threads.
@FunctionalInterface
public interface Engine {
    /// @param partials where `{% include 'name' %}` finds its text
    /// @throws LiquidProblem when the source, or a partial it names, is not Liquid, with the place; it knows all that is wrong, as far as the engine does
    Parsed parse(String source, Partials partials) throws LiquidProblem;

    /// What somebody may write; nothing where the engine cannot tell.
    default Offered offered() {
        return Offered.NOTHING;
    }
}
