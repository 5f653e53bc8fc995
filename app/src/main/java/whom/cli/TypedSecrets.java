package whom.cli;

import java.util.Optional;
import whom.delivery.Secrets;
import whom.text.Refusal;

/// Passwords that somebody types when they are needed; they are kept nowhere.
record TypedSecrets(Console console) implements Secrets {
    @Override
    public Optional<String> secret(String account) throws Refusal {
        return Optional.of(console.secret("Password of " + account));
    }

    @Override
    public void keep(String account, String secret) {
        // Asked for again the next time.
    }
}
