package whom.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import whom.desk.state.AsOfChoice;
import whom.moment.AsOf;
import whom.resolve.Resolver;
import whom.template.Renderer;
import whom.workspace.Manifest;

/// Where a session stands in time, and what reads rules and templates there. It lasts as long as the session: workspace.json keeps its own moment,
/// so that a look at another day changes nothing for the next person or the next command.
///
/// Moved on the desk's thread only; what runs in the background takes what it needs before it begins.
final class Standpoint {
    private final Manifest manifest;
    private final Clock clock;
    private final Function<AsOf, Resolver> resolvers;
    private final Function<AsOf, Renderer> renderers;
    private At at;

    private record At(AsOfChoice choice, AsOf asOf, Resolver resolver, Renderer renderer) {}

    /// Stands as the workspace says.
    ///
    /// @param resolvers make one that reads rules at a moment
    /// @param renderers make one that draws templates at a moment
    Standpoint(Manifest manifest, Clock clock, Function<AsOf, Resolver> resolvers, Function<AsOf, Renderer> renderers) {
        this.manifest = manifest;
        this.clock = clock;
        this.resolvers = resolvers;
        this.renderers = renderers;
        this.at = at(new AsOfChoice.AsWorkspace());
    }

    void move(AsOfChoice choice) {
        at = at(choice);
    }

    /// Templates are read anew, with what they include.
    void redraw() {
        at = new At(at.choice(), at.asOf(), at.resolver(), renderers.apply(at.asOf()));
    }

    AsOfChoice choice() {
        return at.choice();
    }

    AsOf asOf() {
        return at.asOf();
    }

    Resolver resolver() {
        return at.resolver();
    }

    Renderer renderer() {
        return at.renderer();
    }

    /// The day at which the workspace stands by itself; null where that is now.
    @Nullable
    LocalDate ownDay() {
        Instant own = manifest.standsAt();
        return own == null ? null : LocalDate.ofInstant(own, manifest.zone());
    }

    private At at(AsOfChoice choice) {
        AsOf asOf = switch (choice) {
            case AsOfChoice.AsWorkspace() -> manifest.asOf(clock);
            case AsOfChoice.Now() -> new AsOf(clock.instant(), manifest.zone());
            case AsOfChoice.AtDay(LocalDate day) -> new AsOf(day.atStartOfDay(manifest.zone()).toInstant(), manifest.zone());
        };
        return new At(choice, asOf, resolvers.apply(asOf), renderers.apply(asOf));
    }
}
