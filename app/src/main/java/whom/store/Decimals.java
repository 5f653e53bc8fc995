package whom.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.Function;

/// Exact arithmetic for SQLite: `decimal_sum`, `decimal_mul` and `decimal_cmp` as in its extension of that name
/// (sqlite.org/floatingpoint.html), and `percent_of`. Decimals are texts.
final class Decimals {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /// SQLite's types of values.
    private static final int INTEGER = 1;
    private static final int FLOAT = 2;

    private Decimals() {
    }

    static void lend(Connection connection) throws SQLException {
        Function.create(connection, "decimal_sum", new Sum(), 1, Function.FLAG_DETERMINISTIC);
        Function.create(connection, "decimal_mul", new Product(), 2, Function.FLAG_DETERMINISTIC);
        Function.create(connection, "decimal_cmp", new Order(), 2, Function.FLAG_DETERMINISTIC);
        Function.create(connection, "percent_of", new PercentOf(), 2, Function.FLAG_DETERMINISTIC);
    }

    /// The sum of the numbers, null without any. A double counts as the decimal of at most 15 digits that it stands for.
    private static final class Sum extends Function.Aggregate {
        private BigDecimal sum = BigDecimal.ZERO;
        private boolean any;

        @Override
        protected void xStep() throws SQLException {
            switch (value_type(0)) {
                case INTEGER -> add(BigDecimal.valueOf(value_long(0)));
                case FLOAT -> add(BigDecimal.valueOf(value_double(0)));
                default -> {
                    // Missing, or no number.
                }
            }
        }

        private void add(BigDecimal number) {
            sum = sum.add(number);
            any = true;
        }

        @Override
        protected void xFinal() throws SQLException {
            if (any) {
                result(sum.toPlainString());
            } else {
                result();
            }
        }
    }

    /// Of two decimals; missing when one of them is.
    private abstract static class OfTwo extends Function {
        @Override
        protected final void xFunc() throws SQLException {
            String one = value_text(0);
            String other = value_text(1);
            if (one == null || other == null) {
                result();
            } else {
                answer(new BigDecimal(one), new BigDecimal(other));
            }
        }

        abstract void answer(BigDecimal one, BigDecimal other) throws SQLException;
    }

    private static final class Product extends OfTwo {
        @Override
        void answer(BigDecimal one, BigDecimal other) throws SQLException {
            result(one.multiply(other).toPlainString());
        }
    }

    private static final class Order extends OfTwo {
        @Override
        void answer(BigDecimal one, BigDecimal other) throws SQLException {
            result(one.compareTo(other));
        }
    }

    /// The least whole number that is at least so many percent of a count.
    private static final class PercentOf extends Function {
        @Override
        protected void xFunc() throws SQLException {
            BigDecimal count = BigDecimal.valueOf(value_long(0));
            BigDecimal percent = new BigDecimal(value_text(1));
            result(count.multiply(percent).divide(HUNDRED, 0, RoundingMode.CEILING).longValueExact());
        }
    }
}
