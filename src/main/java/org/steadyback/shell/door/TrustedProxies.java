package org.steadyback.shell.door;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Who is believed about where a request comes from. Each proxy adds to X-Forwarded-For whom it heard; so that is read from its end, for
 * as long as the one who says so is one of ours. What stands before that anybody may have written.
 */
record TrustedProxies(List<Network> networks) {

    /** @throws IllegalArgumentException with a sentence, for what is neither an address nor a network */
    static TrustedProxies of(List<String> written) {
        return new TrustedProxies(written.stream()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .map(Network::of)
                .toList());
    }

    /**
     * @param peer who is at the other end of the connection
     * @param said what stands in X-Forwarded-For, each line of it
     */
    String caller(String peer, List<String> said) {
        var caller = peer;
        for (var hop : Arrays.asList(String.join(",", said).split(",")).reversed()) {
            var before = trusts(caller) ? address(hop.strip()) : Optional.<InetAddress>empty();
            if (before.isEmpty()) {
                return caller;
            }
            caller = before.get().getHostAddress();
        }
        return caller;
    }

    private boolean trusts(String address) {
        return address(address)
                .filter(one -> networks.stream().anyMatch(network -> network.holds(one)))
                .isPresent();
    }

    /** Never a name: that would be asked of the network. With a port behind it, or in brackets, as some proxies write it. */
    private static Optional<InetAddress> address(String written) {
        int bracket = written.indexOf(']');
        int colon = written.indexOf(':');
        var literal = written.startsWith("[") && bracket > 0
                ? written.substring(1, bracket)
                : colon >= 0 && colon == written.lastIndexOf(':') ? written.substring(0, colon) : written;
        try {
            return literal.matches("[0-9a-fA-F:.]+") ? Optional.of(InetAddress.ofLiteral(literal)) : Optional.empty();
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /** All addresses that begin with the same bits. */
    record Network(InetAddress first, int bits) {

        private static Network of(String written) {
            try {
                int slash = written.indexOf('/');
                var first = address(slash < 0 ? written : written.substring(0, slash))
                        .orElseThrow();
                int all = first.getAddress().length * Byte.SIZE;
                int bits = slash < 0 ? all : Integer.parseInt(written.substring(slash + 1));
                if (bits >= 0 && bits <= all) {
                    return new Network(first, bits);
                }
            } catch (RuntimeException noNetwork) {
                // said below
            }
            throw new IllegalArgumentException(
                    "STEADYBACK_PROXIES names addresses or networks of proxies, such as 10.0.0.7 or 10.0.0.0/24");
        }

        private boolean holds(InetAddress one) {
            var mine = first.getAddress();
            var theirs = one.getAddress();
            if (mine.length != theirs.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % Byte.SIZE;
                if ((mine[bit / Byte.SIZE] & mask) != (theirs[bit / Byte.SIZE] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
