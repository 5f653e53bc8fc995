package whom.delivery;

import java.util.Optional;
import whom.text.Refusal;

/// Where passwords are: the system's keyring, or somebody who types them. Never a file of ours.
public interface Secrets {
    /// @param account such as `ana@mail.example`
    /// @return nothing where there is none
    /// @throws Refusal when it cannot be looked up
    Optional<String> secret(String account) throws Refusal;

    /// Keeps it for the next time, where that is done at all.
    ///
    /// @throws Refusal when it cannot be kept
    void keep(String account, String secret) throws Refusal;
}
