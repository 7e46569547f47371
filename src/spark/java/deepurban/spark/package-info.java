/** The part that runs sweeps on Apache Spark, built on demand: {@code ./mvnw -q -Dquick -Dspark package}. */
package deepurban.spark;
