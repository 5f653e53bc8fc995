package whom.liquid;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A template that was understood and can be rendered any number of times, by several threads at once.
///
/// Data are maps, lists, text, `Long`, `BigDecimal` and booleans; what is missing is not in the map and prints as nothing.
public interface Parsed {
    /// Every name it reads from the data, in the order of the source.
    Set<Variable> variables();

    /// The places that read something from the data, in the order of the source; each variable once where the engine cannot tell places.
    default List<Read> reads() {
        return variables().stream().map(variable -> new Read(variable, null, null)).toList();
    }

    /// The names that decide which branches are taken, also by way of `assign` and `capture`.
    Set<Variable> branchVariables();

    /// How branches look at variables, of those at which they look in no other way; a [branch variable][#branchVariables()] that is not among them
    /// decides by its whole value.
    default Map<Variable, Set<BranchTest>> branchTests() {
        return Map.of();
    }

    /// The places that print something from the data and have nothing to say in its stead, in the order of the source.
    default List<Read> prints() {
        return List.of();
    }

    /// What branches, in the order of the source, partials where they are included; numbered from 0.
    List<Block> blocks();

    /// What renders, but hardly as somebody meant it: filters that nobody knows, branches that nothing can reach; in the order of the source.
    default List<LiquidProblem> notes() {
        return List.of();
    }

    /// Fills the template in.
    ///
    /// @param now what `'now'` is, and the zone in which dates are written
    /// @throws LiquidProblem when a bound on size or time is passed; an engine that cannot go on after an error in place throws that, too
    Rendering render(Map<String, Object> data, ZonedDateTime now) throws LiquidProblem;

    /// The branches that rendering would take; prints nothing, so it needs the [branch variables][#branchVariables()] alone and is much cheaper.
    List<Taken> path(Map<String, Object> data, ZonedDateTime now) throws LiquidProblem;
}
