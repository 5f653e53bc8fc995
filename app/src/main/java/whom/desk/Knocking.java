package whom.desk;

import java.util.List;
import whom.desk.state.Strangers;
import whom.work.Latest;

/// Finds the keys that nobody has, for an editor where somebody pastes a list.
final class Knocking implements AutoCloseable {
    private final Site site;
    private final Latest thread = new Latest("strangers");
    private Strangers strangers = Strangers.NONE;

    Knocking(Site site) {
        this.site = site;
    }

    Strangers strangers() {
        return strangers;
    }

    void ask(List<String> keys) {
        thread.ask(cancellation -> site.store().strangers(keys, cancellation), unknown -> site.ground().ears().later(() -> {
            strangers = new Strangers(keys, unknown);
            site.ground().ears().changed();
        }), failure -> site.ground().ears().later(() -> site.ground().ears().notice(site.ground().notices().problem(failure))));
    }

    @Override
    public void close() {
        thread.close();
    }
}
