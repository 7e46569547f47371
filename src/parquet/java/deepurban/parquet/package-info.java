/** The part that writes Parquet, built on demand: {@code ./mvnw -q -Dquick -Dparquet package}. */
package deepurban.parquet;
