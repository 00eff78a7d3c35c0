-- Deletes what no unit of the project says any longer; temp.stale: the chunks whose facts are to go
-- (cache.c).
DELETE FROM parse_chunk WHERE parse IN (
	SELECT p.id FROM parse p JOIN unit u ON u.id = p.unit WHERE NOT u.present);
DELETE FROM parse WHERE unit IN (SELECT id FROM unit WHERE NOT present);
DELETE FROM unit WHERE NOT present;
CREATE TEMP TABLE stale AS
SELECT id FROM chunk k WHERE NOT EXISTS (SELECT 1 FROM parse_chunk WHERE chunk = k.id);
DELETE FROM kept_prefix WHERE id IN (
	SELECT prefix FROM kept_chunk WHERE chunk IN (SELECT id FROM temp.stale));
