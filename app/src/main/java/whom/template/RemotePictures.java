package whom.template;

import java.util.Optional;

/// Pictures that a page means and that lie somewhere else. Nothing is fetched from anywhere unless somebody hands over another one than [#NONE].
@FunctionalInterface
public interface RemotePictures {
    /// Fetches nothing.
    RemotePictures NONE = _ -> Optional.empty();

    /// The picture as a `data:` URL, or nothing where it is none, cannot be had, or is not asked for in this way.
    Optional<String> dataUrl(String address);

    /// The pictures of one page that is being drawn, with bounds of its own.
    default RemotePictures ofOnePage() {
        return this;
    }
}
